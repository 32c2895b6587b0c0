using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>A run of letters and figures.</summary>
/// <param name="Span">Where.</param>
/// <param name="Joint">What parts it from the token before.</param>
internal readonly record struct NameToken(TextSpan Span, Joint Joint)
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

            tokens.Add(new NameToken(new TextSpan(start, i), tokens.Count == 0 ? Joint.None : Between(text, tokens[^1].Span, start)));
        }

        return tokens;
    }

    /// <summary>A stop joins only behind an initial ("U.S. Food and Drug Administration"), a plus only in front of a space or a hyphen ("CD4+ T cells").</summary>
    private static Joint Between(string text, TextSpan before, int end)
    {
        var length = end - before.End;
        if (length is 0 or > 3)
        {
            return Joint.None;
        }

        var initial = before.Length == 1 && char.IsUpper(text[before.Start]);
        var joint = Joint.Hyphen;
        for (var i = before.End; i < end; i++)
        {
            switch (text[i])
            {
                case ' ' or '/':
                    joint = Joint.Space;
                    break;
                case '-' or '‐' or '‑' or '–' or '\'' or '’':
                case '.' when initial:
                case '+' when i + 1 < end:
                    break;
                default:
                    return Joint.None;
            }
        }

        return length == 3 && text[before.End] != '+' ? Joint.None : joint;
    }
}
