namespace ClaimMiner.Exchange;

/// <summary>How much of an article's own words leaves with an export.</summary>
public enum QuotePolicy
{
    /// <summary>The whole sentence, and the words around it.</summary>
    Full,

    /// <summary>The first <see cref="Quotes.ShortLength"/> characters.</summary>
    Short,

    /// <summary>No words of the article; spans and boxes say where they are.</summary>
    None,
}
