using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>Reads the members of a list that leave out what the first one has: "IL-1, -6 and -8", "caspase-3/9", "TNF-α and -β".</summary>
internal static partial class Coordination
{
    /// <summary>The further members behind a mention, each a mention of its own over what is written of it.</summary>
    public static void Append(List<Mention> mentions, string text, Func<string, TextSpan, Mention?> judge)
    {
        var first = mentions[^1];
        if (!MayGoOn(text, first.Span.End))
        {
            return;
        }

        var surface = text[first.Span.Start..first.Span.End];
        if (StemPattern().Match(surface) is not { Success: true } stem)
        {
            return;
        }

        for (var at = first.Span.End; NextPattern().Match(text, at) is { Success: true } next; at += next.Length)
        {
            var suffix = next.Groups["suffix"];
            if (SameSort(stem.Groups["suffix"].Value[^1], suffix.Value[^1]) is false)
            {
                return;
            }

            // "200a/b": a letter follows the stem's own number.
            var full = char.IsDigit(suffix.Value[0]) || suffix.Value[0] > 'z' ? stem.Groups["stem"].Value + suffix.Value : surface[..^1] + suffix.Value;
            var span = new TextSpan(at + next.Length - suffix.Length - next.Groups["hyphen"].Length, at + next.Length);
            if (judge(full, span) is not { } mention)
            {
                return;
            }

            mentions.Add(mention);
        }
    }

    /// <summary>A slash, or a comma, "and" or "or" with a hyphen behind: spares the expressions for nearly all mentions.</summary>
    private static bool MayGoOn(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] == '/')
        {
            return at + 1 < text.Length;
        }

        while (at < text.Length && text[at] is ' ' or ',' or 'a' or 'n' or 'd' or 'o' or 'r')
        {
            at++;
        }

        return at < text.Length && text[at - 1] == ' ' && text[at] is '-' or '‐' or '‑' or '–';
    }

    private static bool SameSort(char one, char other) =>
        char.IsDigit(one) ? char.IsDigit(other) || char.IsAsciiLetterLower(other) : (one > 'z') == (other > 'z') && (char.IsLower(one) == char.IsLower(other) || char.IsDigit(other));

    [GeneratedRegex(@"^(?<stem>[\p{L}\d -‐‑–]*?\p{L}[-‐‑– ]?)(?<suffix>\d{1,3}[a-zα-ω]?|[α-ω])$", RegexOptions.ExplicitCapture)]
    private static partial Regex StemPattern();

    [GeneratedRegex(@"\G(?:(?:,\s*(?:and\s|or\s)?\s*|\s+(?:and|or)\s+)(?<hyphen>[-‐‑–])|/(?<hyphen>[-‐‑–]?))(?<suffix>\d{1,3}[a-z]?|[α-ω]|[a-d])(?![\p{L}\d]|[-‐‑–]\d|\.\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex NextPattern();
}
