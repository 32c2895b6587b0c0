namespace ClaimMiner.Extraction.Approval;

/// <summary>Where a status cue's products stand.</summary>
internal enum ProductSide
{
    /// <summary>"X was approved", "X entered the market".</summary>
    Subject,

    /// <summary>"the FDA approved X".</summary>
    Object,

    /// <summary>"the FDA-approved drug X", "the licensed drugs are X and Y".</summary>
    Attribute,

    /// <summary>"approval of X", "X's licence", "granted X approval", "X won approval".</summary>
    Noun,

    /// <summary>"Y followed in 2017", "the EMA followed suit": the status of the event before, for another product or regulator.</summary>
    Follower,

    /// <summary>"X was followed by Y in 1996".</summary>
    Successor,
}
