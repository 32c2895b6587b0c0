namespace ClaimMiner.Classification;

/// <summary>The sorts of features, each of which can be left out to see what it is worth.</summary>
[Flags]
public enum FeatureKinds
{
    None = 0,

    /// <summary>Words and pairs of words.</summary>
    Words = 1,

    /// <summary>Pieces of words.</summary>
    Characters = 2,

    /// <summary>Words in their base form with every name replaced by its type, two and three in a row.</summary>
    Types = 4,

    /// <summary>The words of the sentences before and after.</summary>
    Neighbours = 8,

    /// <summary>Groups of cue phrases.</summary>
    Cues = 16,

    /// <summary>Section, place in the paragraph and length.</summary>
    Place = 32,

    /// <summary>Which types of names there are, and which follow one another.</summary>
    Entities = 64,

    /// <summary>Triggers that have both their arguments, and of what types these are.</summary>
    Candidates = 128,

    /// <summary>What needs no look at the sentence's structure.</summary>
    Plain = Words | Characters | Neighbours | Cues | Place,

    All = Plain | Types | Entities | Candidates,
}
