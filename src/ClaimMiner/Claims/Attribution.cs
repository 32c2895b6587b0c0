namespace ClaimMiner.Claims;

/// <summary>Whose claim it is.</summary>
public enum Attribution
{
    /// <summary>The article itself speaks.</summary>
    Own,

    /// <summary>Laid on references or named authors.</summary>
    Cited,

    /// <summary>Others' view, with no reference at the place.</summary>
    Reported,
}
