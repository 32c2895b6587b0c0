namespace ClaimMiner.Documents;

/// <summary>How a document ended.</summary>
public enum DocumentStatus
{
    /// <summary>Read and mined whole.</summary>
    Mined,

    /// <summary>Mined, but an issue of severity error lost something.</summary>
    Partial,

    /// <summary>Nothing could be mined.</summary>
    Failed,
}
