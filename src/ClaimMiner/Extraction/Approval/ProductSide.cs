namespace ClaimMiner.Extraction.Approval;

/// <summary>Where a status cue's products stand.</summary>
internal enum ProductSide
{
    /// <summary>"X was approved", "X received approval".</summary>
    Subject,

    /// <summary>"the FDA approved X", "granted X approval".</summary>
    Object,

    /// <summary>"the FDA-approved drug X", "approval of X".</summary>
    Phrase,
}
