using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Finds "long form (SF)" and "SF (long form)" pairs: Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions
/// in biomedical text" (PSB 2003), with their limits on lengths.
/// </summary>
public static class AbbreviationFinder
{
    private const int LongestShort = 12;

    public static IReadOnlyList<Abbreviation> Find(string text)
    {
        var found = new List<Abbreviation>();
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = Closing(text, open);
            if (close < 0)
            {
                continue;
            }

            // 1. What stands in the bracket, up to a comma or semicolon: "(SF; see below)".
            var inside = text[(open + 1)..close];
            var cut = inside.AsSpan().IndexOfAny(",;");
            var candidate = (cut > 0 ? inside[..cut] : inside).Trim();
            var at = open + 1 + inside.IndexOf(candidate, StringComparison.Ordinal);
            if (IsShortForm(candidate))
            {
                Add(found, text, new TextSpan(at, at + candidate.Length), WordsBefore(text, open, candidate));
            }
            else if (ShortBefore(text, open) is { } shortSpan && candidate.Contains(' '))
            {
                // 2. The other way round: "SF (long form)".
                Add(found, text, shortSpan, new TextSpan(at, at + candidate.Length));
            }
        }

        return found;
    }

    private static void Add(List<Abbreviation> found, string text, TextSpan shortSpan, TextSpan window)
    {
        var shortForm = text[shortSpan.Start..shortSpan.End];
        if (LongestMatch(shortForm, text, window) is not { } start)
        {
            return;
        }

        var longSpan = new TextSpan(start, TrimEnd(text, start, window.End));
        var longForm = text[longSpan.Start..longSpan.End];
        var words = longForm.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (longForm.Length > shortForm.Length && words.Length <= Math.Min(shortForm.Length + 5, shortForm.Length * 2)
            && !words.Contains(shortForm, StringComparer.Ordinal))
        {
            found.Add(new Abbreviation(shortForm, longForm, shortSpan, longSpan));
        }
    }

    /// <summary>
    /// The heart of the algorithm: from the ends backwards, each letter or figure of the short form is sought in the window; the first
    /// must begin a word. Returns where the long form starts.
    /// </summary>
    private static int? LongestMatch(string shortForm, string text, TextSpan window)
    {
        var at = window.End - 1;
        for (var i = shortForm.Length - 1; i >= 0; i--)
        {
            var wanted = Fold(shortForm[i]);
            if (!char.IsLetterOrDigit(wanted))
            {
                continue;
            }

            while (at >= window.Start && (Fold(text[at]) != wanted || (i == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1]))))
            {
                at--;
            }

            if (at < window.Start)
            {
                return null;
            }

            at--;
        }

        var start = at + 1;
        while (start > window.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static char Fold(char c) => char.ToLowerInvariant(c) switch { 'α' => 'a', 'β' => 'b', 'γ' => 'g', 'κ' => 'k', var folded => folded };

    /// <summary>At most as many words before the bracket as a long form may have; never over the end of a sentence.</summary>
    private static TextSpan WordsBefore(string text, int open, string shortForm)
    {
        var most = Math.Min(shortForm.Length + 5, shortForm.Length * 2);
        var end = open;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        for (var words = 0; start > 0 && words < most; start--)
        {
            var c = text[start - 1];
            if (c is '\n' or ';' or '(' or ')' || (c is '.' && start < end && char.IsWhiteSpace(text[start])))
            {
                break;
            }

            words += char.IsWhiteSpace(c) ? 1 : 0;
        }

        return new TextSpan(start, end);
    }

    private static TextSpan? ShortBefore(string text, int open)
    {
        var end = open;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '‐'))
        {
            start--;
        }

        return IsShortForm(text[start..end]) && text[start..end].Count(char.IsUpper) >= 2 ? new TextSpan(start, end) : null;
    }

    /// <summary>Two to twelve characters, at most two words, with a letter, and a capital or figure, opening on a letter or figure.</summary>
    private static bool IsShortForm(string candidate) =>
        candidate.Length is >= 2 and <= LongestShort && char.IsLetterOrDigit(candidate[0]) && candidate.Any(char.IsLetter)
        && candidate.Any(c => char.IsUpper(c) || char.IsDigit(c)) && candidate.Count(c => c == ' ') <= 1 && !candidate.Contains('=');

    private static int Closing(string text, int open)
    {
        const int Reach = 200;
        var depth = 0;
        for (var i = open; i < Math.Min(text.Length, open + Reach); i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ':' or '"'))
        {
            end--;
        }

        return end;
    }
}
