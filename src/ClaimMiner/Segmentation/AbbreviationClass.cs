namespace ClaimMiner.Segmentation;

/// <summary>What a stop behind a word can mean.</summary>
internal enum AbbreviationClass
{
    /// <summary>No abbreviation: the stop ends the sentence.</summary>
    None,

    /// <summary>Always introduces something: "e.g.", "Dr.".</summary>
    NeverLast,

    /// <summary>Introduces a number, otherwise an ordinary word: "Fig. 2", "No. 3".</summary>
    BeforeNumber,

    /// <summary>Can stand at a sentence's end: "et al.", "Inc.", "U.S.".</summary>
    MayBeLast,

    /// <summary>One letter: "E. coli", "J. Smith", but also "vitamin D.".</summary>
    Initial,
}
