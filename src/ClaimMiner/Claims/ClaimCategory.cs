namespace ClaimMiner.Claims;

/// <summary>The three sorts of claim. A sentence may carry several.</summary>
public enum ClaimCategory
{
    /// <summary>How biology or a therapy works.</summary>
    Mechanism,

    /// <summary>What a therapy aims at.</summary>
    Target,

    /// <summary>Where a product stands with a regulator.</summary>
    Approval,
}
