using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>A run of letters and figures.</summary>
/// <param name="Span">Where.</param>
/// <param name="JoinsLast">Whether only a space, a hyphen, an apostrophe or an initial's stop parts it from the token before, so that one name may hold both.</param>
internal readonly record struct NameToken(TextSpan Span, bool JoinsLast)
{
    public static List<NameToken> Of(string text)
    {
        var tokens = new List<NameToken>(text.Length / 6);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            var gap = tokens.Count == 0 ? 0 : start - tokens[^1].Span.End;
            tokens.Add(new NameToken(new TextSpan(start, i), gap is 1 or 2 && Joins(text, start - gap, start, tokens[^1].Span)));
        }

        return tokens;
    }

    /// <summary>A stop joins only behind an initial: "U.S. Food and Drug Administration".</summary>
    private static bool Joins(string text, int start, int end, TextSpan before)
    {
        var initial = before.Length == 1 && char.IsUpper(text[before.Start]);
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '-' or '‐' or '‑' or '–' or '\'' or '’') && !(initial && text[i] == '.'))
            {
                return false;
            }
        }

        return true;
    }
}
