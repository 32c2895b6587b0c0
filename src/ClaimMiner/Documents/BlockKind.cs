namespace ClaimMiner.Documents;

/// <summary>What a block of text is, as the article file names it.</summary>
public enum BlockKind
{
    Title,
    Abstract,

    /// <summary>Running text, lists included.</summary>
    Body,
    Heading,
    Caption,
    Table,
    Footnote,

    /// <summary>Funding, conflicts, contributions, acknowledgements, data availability, licence.</summary>
    Backmatter,

    /// <summary>Authors, affiliations, dates, keywords and whatever else is neither furniture nor prose.</summary>
    Other,
}
