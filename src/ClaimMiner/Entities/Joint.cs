namespace ClaimMiner.Entities;

/// <summary>How a token hangs on the one before.</summary>
internal enum Joint
{
    /// <summary>Not at all: no name holds both.</summary>
    None,

    /// <summary>By a hyphen, an apostrophe or an initial's stop.</summary>
    Hyphen,

    /// <summary>By a space or a slash: a new word of the same name, perhaps.</summary>
    Space,
}
