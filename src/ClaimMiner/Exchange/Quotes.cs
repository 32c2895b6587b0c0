using ClaimMiner.Claims;

namespace ClaimMiner.Exchange;

/// <summary>Cuts quotes as a policy asks.</summary>
public static class Quotes
{
    /// <summary>Characters of a short quote, its ellipsis included.</summary>
    public const int ShortLength = 90;

    public static Evidence Apply(this QuotePolicy policy, Evidence evidence) => policy switch
    {
        QuotePolicy.Full => evidence,
        QuotePolicy.Short => evidence with { Quote = Shorten(evidence.Quote), Prefix = "", Suffix = "" },
        _ => evidence with { Quote = "", Prefix = "", Suffix = "" },
    };

    private static string Shorten(string quote)
    {
        if (quote.Length <= ShortLength)
        {
            return quote;
        }

        var end = ShortLength - 1;
        return (char.IsHighSurrogate(quote[end - 1]) ? quote[..(end - 1)] : quote[..end]) + "…";
    }
}
