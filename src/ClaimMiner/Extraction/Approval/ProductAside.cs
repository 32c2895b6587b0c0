using System.Text.RegularExpressions;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// The aside behind a product's name, read as parts: "(Gilenya, Novartis, September 2010)" holds a brand, a company and a year; an aside
/// of several such entries parted by semicolons is a list of products.
/// </summary>
internal sealed class ProductAside
{
    private static readonly NameMatcher Companies = new("company-names.tsv");
    private static readonly IReadOnlySet<string> Suffixes = DataFile.Words("company-suffixes.tsv");
    private static readonly NameMatcher RegulatorNames = new("regulator-names.tsv");
    private static readonly IReadOnlySet<string> Regions = DataFile.Words("regions.tsv");
    private static readonly Regex Year = new(@"\b(19|20)\d\d\b", RegexOptions.NonBacktracking);
    private static readonly Regex Editorial = new(@"\[[^\]]{0,40}\]", RegexOptions.NonBacktracking);

    private readonly SentenceContext context;

    public ProductAside(SentenceContext context, Gloss gloss)
    {
        this.context = context;
        After = gloss.After;
        Span = gloss.Inside;
        var entries = Split(Span, ';').Select(Parts).ToList();
        IsList = entries.Count > 1 && entries.Count(entry => entry.Count > 1) > 1;
        Entries = IsList ? entries : [entries.SelectMany(parts => parts).ToList()];
    }

    /// <summary>Index of the word that it follows.</summary>
    public int After { get; }

    public TextSpan Span { get; }

    /// <summary>Whether it lists products of its own rather than describing the one before it.</summary>
    public bool IsList { get; }

    public IReadOnlyList<IReadOnlyList<TextSpan>> Entries { get; }

    /// <summary>The year in an entry; null without one.</summary>
    public Slot? YearOf(IReadOnlyList<TextSpan> entry)
    {
        foreach (var part in entry)
        {
            if (Year.Match(context.Article[part]) is { Success: true } match)
            {
                return context.SlotOf(new TextSpan(part.Start + match.Index, part.Start + match.Index + match.Length));
            }
        }

        return null;
    }

    /// <summary>The company in an entry: a known name or one that ends like a company's, else the capitalised part behind the brand.</summary>
    /// <param name="entry">The parts of the entry.</param>
    /// <param name="first">The part from which a company may stand; earlier ones name the product.</param>
    public Slot? CompanyOf(IReadOnlyList<TextSpan> entry, int first = 0)
    {
        var names = entry.Skip(first).Where(part => IsName(context.Article[part])).ToList();
        var known = names.FindIndex(part => IsCompany(context.Article[part]));
        if (known >= 0)
        {
            return context.SlotOf(names[known]);
        }

        return names.Count > (first == 0 ? 1 : 0) && !IsRegulator(context.Article[names[^1]]) ? context.SlotOf(names[^1]) : null;
    }

    /// <summary>The disease in an entry.</summary>
    public Slot? DiseaseOf(IReadOnlyList<TextSpan> entry)
    {
        foreach (var part in entry)
        {
            var inside = SentenceSyntax.Parse(context.Article.Text, part);
            if (inside.Words.Count > 0 && DiseaseFinder.IsDisease(context with { Syntax = inside },
                new Phrase([inside.Words.Count - 1], inside.Words.Count - 1)))
            {
                return context.SlotOf(part);
            }
        }

        return null;
    }

    /// <summary>The regulator in an entry.</summary>
    public Slot? RegulatorOf(IReadOnlyList<TextSpan> entry)
    {
        foreach (var part in entry)
        {
            var words = context.Article[part].Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                if (IsRegulator(words[i]))
                {
                    var start = part.Start + string.Join(' ', words[..i]).Length + (i > 0 ? 1 : 0);
                    return context.SlotOf(new TextSpan(start, start + words[i].Length));
                }
            }
        }

        return null;
    }

    /// <summary>Whether it says who brought the product to market or when.</summary>
    public bool DescribesProduct => Entries
        .Any(entry => YearOf(entry) is not null || CompanyOf(entry) is not null || entry.Any(part => IsCompany(context.Article[part])));

    public static bool IsCompany(string text)
    {
        var name = text.Trim().TrimEnd('.');
        return Companies.IsName(name) || Companies.IsName(text.Trim()) || Suffixes.Contains(name.Split(' ')[^1].ToLowerInvariant())
            || name.Split([" and ", "/", "&"], StringSplitOptions.None).Select(part => part.Trim())
            .All(part => part.Length > 0 && (Companies.IsName(part) || Suffixes.Contains(part.Split(' ')[^1].ToLowerInvariant())));
    }

    private static bool IsRegulator(string text) => RegulatorNames.IsName(text.Trim());

    /// <summary>A capitalised part that is no date, place or dose.</summary>
    private static bool IsName(string part) =>
        part.Length > 1 && (char.IsUpper(part[0]) || part is "argenx" or "bluebird bio" or "uniQure" or "pSivida" or "bluebird")
            && !part.Split(' ').Any(word => ApprovalLine.IsYear(word) || ApprovalLine.IsMonth(word))
        && !Regions.Contains(part.ToLowerInvariant()) && !part.Contains("NCT", StringComparison.Ordinal);

    private List<TextSpan> Parts(TextSpan entry) => Split(entry, ',').SelectMany(part => Split(part, ';')).ToList();

    /// <summary>The pieces between a separator, trimmed; editorial notes in square brackets and a leading "e.g." left out.</summary>
    private List<TextSpan> Split(TextSpan span, char separator)
    {
        var pieces = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || context.Article.Text[i] == separator)
            {
                if (Trim(new TextSpan(start, i)) is { IsEmpty: false } piece)
                {
                    pieces.Add(piece);
                }

                start = i + 1;
            }
        }

        return pieces;
    }

    private TextSpan Trim(TextSpan span)
    {
        var text = context.Article.Text;
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '(' or '['))
        {
            start++;
        }

        foreach (var lead in new[] { "e.g.", "i.e.", "and ", "such as ", "including ", "by ", "from " })
        {
            if (end - start > lead.Length && string.CompareOrdinal(text, start, lead, 0, lead.Length) == 0)
            {
                return Trim(new TextSpan(start + lead.Length, end));
            }
        }

        var notes = Editorial.Matches(text[start..end]);
        if (notes.Count > 0 && start + notes[^1].Index + notes[^1].Length >= end - 1)
        {
            return Trim(new TextSpan(start, start + notes[^1].Index));
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '®' or '™' or '.'
            && !text[start..end].EndsWith("Inc.", StringComparison.Ordinal)))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
