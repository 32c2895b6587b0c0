using System.Text.RegularExpressions;

namespace ClaimMiner.Layout;

/// <summary>
/// The line of an article's first pages, or of its file's own description, that says where it appeared: "Nutrients 2016, 8, 785", "Li et
/// al. Medicine (2020) 99:49". The forms stand in <c>citation-lines.txt</c>.
/// </summary>
internal static class CitationLine
{
    private const int LongestJournal = 80;

    /// <summary>"Front." is a word cut short, "Astrocytes." is not.</summary>
    private const int LongestCut = 8;

    private static readonly string[] NoJournals = ["Received", "Accepted", "Published", "Copyright", "Available", "Figure", "Fig", "Table", "Volume", "Vol", "Page", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Review", "Article", "In", "The"];

    private static readonly List<Regex> Forms = Load();

    /// <summary>Journal and year as the first form that fits gives them; null for what none gives.</summary>
    public static (string? Journal, int? Year) Find(string lines)
    {
        foreach (var form in Forms)
        {
            foreach (Match match in form.Matches(lines))
            {
                var journal = WithoutTitle(match.Groups["journal"].Value).Trim(' ', ',', '.');
                if (journal.Length is >= 3 and <= LongestJournal && !NoJournals.Contains(journal.Split(' ', ',', '.')[0]))
                {
                    return (journal, match.Groups["year"] is { Success: true } year ? int.Parse(year.ValueSpan) : null);
                }
            }
        }

        return (null, null);
    }

    /// <summary>"Astrocytes. Biomolecules" is the end of a title and a journal; "Int. J. Mol. Sci." is cut short at many words.</summary>
    private static string WithoutTitle(string name)
    {
        var words = name.TrimEnd(' ', '.').Split(' ');
        var whole = words.Count(word => word.EndsWith('.')) != 1 || words[0].EndsWith('.') && words[0].Length <= LongestCut;
        return whole ? name : string.Join(' ', words.SkipWhile(word => !word.EndsWith('.')).Skip(1));
    }

    private static List<Regex> Load()
    {
        using var stream = typeof(CitationLine).Assembly.GetManifestResourceStream("citation-lines.txt")
            ?? throw new InvalidOperationException("the resource citation-lines.txt is missing from the build");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => new Regex(
                line.Replace("{journal}", @"(?<journal>\p{Lu}[\p{L}.&’'-]*(?:(?: |: | & )(?:\p{Lu}[\p{L}.&’'-]*|of|and|in|for|the|on|de|et|für|und)){0,11})", StringComparison.Ordinal)
                    .Replace("{year}", @"(?<year>(?:19|20)\d\d)", StringComparison.Ordinal),
                RegexOptions.Multiline | RegexOptions.CultureInvariant)) // lines are short, and an automaton of these would be large
            .ToList();
    }
}
