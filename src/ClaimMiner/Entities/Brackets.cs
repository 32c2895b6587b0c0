using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>Finds what stands in a bracket and around it.</summary>
internal static class Brackets
{
    private const int Reach = 300;

    /// <summary>Where the bracket closes; -1 when it does not within a sentence's length.</summary>
    public static int Closing(string text, int open)
    {
        var (opens, closes) = text[open] == '(' ? ('(', ')') : ('[', ']');
        var depth = 0;
        for (var i = open; i < Math.Min(text.Length, open + Reach); i++)
        {
            depth += text[i] == opens ? 1 : text[i] == closes ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text before a bracket, back to the end of the sentence before or to a bracket that is still open.</summary>
    public static TextSpan Before(string text, int open)
    {
        var end = TrimEnd(text, 0, open);
        var start = end;
        for (var depth = 0; start > 0 && end - start < Reach; start--)
        {
            var c = text[start - 1];
            depth += c is ')' or ']' ? 1 : c is '(' or '[' ? -1 : 0;
            if (c is '\n' or ';' || depth < 0 || (c is '.' && start < end && char.IsWhiteSpace(text[start])))
            {
                break;
            }
        }

        return new TextSpan(start, end);
    }

    /// <summary>Up to the first comma or semicolon that is followed by a space.</summary>
    public static TextSpan FirstPart(string text, TextSpan inside)
    {
        for (var i = inside.Start; i < inside.End; i++)
        {
            if (IsCut(text, i, inside.End))
            {
                return new TextSpan(inside.Start, i);
            }
        }

        return inside;
    }

    /// <summary>From behind the last comma or semicolon.</summary>
    public static TextSpan LastPart(string text, TextSpan inside)
    {
        for (var i = inside.End - 1; i >= inside.Start; i--)
        {
            if (IsCut(text, i, inside.End))
            {
                return new TextSpan(i + 1, inside.End);
            }
        }

        return inside;
    }

    /// <summary>The last word of a stretch of text; null when none stands at its end.</summary>
    public static TextSpan? WordBefore(string text, TextSpan before)
    {
        var start = before.End;
        while (start > before.Start && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '‐' or '‑' or '+' or '/' or '.'))
        {
            start--;
        }

        return start < before.End ? new TextSpan(start, before.End) : null;
    }

    /// <summary>The end without white space and marks.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ':' or ';' or '"' or '”'))
        {
            end--;
        }

        return end;
    }

    /// <summary>"2,6-bisphosphate" is not cut.</summary>
    private static bool IsCut(string text, int i, int end) => text[i] is ';' || (text[i] is ',' && (i + 1 == end || char.IsWhiteSpace(text[i + 1])));
}
