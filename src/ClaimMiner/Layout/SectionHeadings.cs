using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Knows the usual headings of articles, from <c>section-headings.tsv</c>.</summary>
internal static class SectionHeadings
{
    public const string References = "references";
    public const string Abstract = "abstract";

    private const int LeastSqueezed = 7;

    private static readonly Regex Number = new(@"^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]?|[IVX]{1,5}[.)]|[A-H][.)])\s+", RegexOptions.NonBacktracking);

    private static readonly List<(string Kind, string[] Headings)> All = Load();

    private static readonly List<(string Kind, string[] Headings)> Known = All.FindAll(row => row.Kind != "abstractpart");

    private static readonly string[] AbstractParts = All.Find(row => row.Kind == "abstractpart").Headings;

    /// <summary>The heading's words without its number.</summary>
    public static string Title(string text) => Number.Replace(text, "").Trim();

    /// <summary>How deep the heading's number says it is; null without a number.</summary>
    public static int? NumberedLevel(string text)
    {
        var match = Number.Match(text);
        return match.Success ? Math.Min(match.Value.TrimEnd(' ', '.', ')').Count(c => c == '.') + 1, 6) : null;
    }

    /// <summary>"introduction" … "backmatter", "references", "abstract"; null for a heading of the article's own.</summary>
    public static string? KindOf(string text)
    {
        var folded = Fold(Title(text));
        return folded.Length is 0 or > 80 ? null
            : Known.FirstOrDefault(known => known.Headings.Any(heading => Fits(folded, heading))).Kind ?? (LineFacts.IsCapitals(text) ? SpacedKindOf(folded) : null);
    }

    /// <summary>Capitals set wide fall apart at random: "R E FE R E N C E S", "ACKNOWLEDG MENTS".</summary>
    private static string? SpacedKindOf(string folded)
    {
        var squeezed = Squeeze(folded);
        return Known.FirstOrDefault(known => known.Headings.Any(heading => heading.Length >= LeastSqueezed && squeezed.StartsWith(Squeeze(heading), StringComparison.Ordinal))).Kind;
    }

    private static string Squeeze(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether a heading, or a paragraph's opening, is a usual part of a structured abstract: "Methods:", "Objective".</summary>
    public static bool IsAbstractPart(string text)
    {
        var folded = text.ToLowerInvariant();
        return AbstractParts.Any(part => folded.StartsWith(part, StringComparison.Ordinal));
    }

    public static SectionKind SectionOf(string kind) => kind switch
    {
        "introduction" => SectionKind.Introduction,
        "methods" => SectionKind.Methods,
        "results" => SectionKind.Results,
        "discussion" => SectionKind.Discussion,
        "conclusion" => SectionKind.Conclusion,
        "backmatter" => SectionKind.Backmatter,
        Abstract => SectionKind.Abstract,
        _ => SectionKind.Body,
    };

    /// <summary>The whole heading, or one that goes on in few words; headings of one word stand alone or before "and".</summary>
    private static bool Fits(string folded, string heading) =>
        folded == heading || (folded.StartsWith(heading, StringComparison.Ordinal) && folded.Length <= heading.Length + 40
            && (heading.Contains(' ') || folded[heading.Length..] is [':' or '/', ..] || folded[heading.Length..].StartsWith(" and ", StringComparison.Ordinal) || folded[heading.Length..] == "s"));

    /// <summary>Lower case, letters spaced out ("A B S T R A C T") drawn together, end punctuation gone.</summary>
    private static string Fold(string text)
    {
        var folded = text.ToLowerInvariant().TrimEnd('.', ':', ' ', '■', '*').TrimStart('■', '►', ' ', '|');
        var words = folded.Split(' ');
        return words.Length >= 5 && words.All(word => word.Length == 1) ? string.Concat(words) : folded;
    }

    private static List<(string, string[])> Load()
    {
        using var stream = typeof(SectionHeadings).Assembly.GetManifestResourceStream("section-headings.tsv")
            ?? throw new InvalidOperationException("the resource section-headings.tsv is missing from the build");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(row => (row[0], row[1].Split('|')))];
    }
}
