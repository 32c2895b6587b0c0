using System.Text.RegularExpressions;
using ClaimMiner.Claims;
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
    private static readonly NameMatcher MarketNames = new("market-names.tsv");
    private static readonly Dictionary<string, RegulatoryStatus> Statuses = DataFile.Rows("aside-statuses.tsv")
        .ToDictionary(row => row[0], row => StatusNames.Parse(row[1]), StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> Regions = DataFile.Words("regions.tsv");
    private static readonly Regex Date = new(@"^((early|mid|late)[- ])?(\w+ )?(\d{1,2} )?((January|February|March|April|May|June|July|August|September|October|November|December) )?((19|20)\d\d)?$", RegexOptions.NonBacktracking);
    private static readonly Regex Editorial = new(@"\[[^\]]{0,40}\]", RegexOptions.NonBacktracking);

    private readonly SentenceContext context;
    private readonly IReadOnlyList<ApprovalDate> dates;

    public ProductAside(SentenceContext context, Gloss gloss, IReadOnlyList<ApprovalDate> dates)
    {
        (this.context, this.dates) = (context, dates);
        After = gloss.After;
        Span = gloss.Inside;
        var entries = Split(gloss.Inside, ';').Select(Parts).ToList();
        IsList = entries.Count > 1 && entries.Count(entry => entry.Count > 1) > 1;
        Entries = IsList ? entries : [entries.SelectMany(parts => parts).ToList()];
    }

    /// <summary>
    /// "(Alnylam, 2018)" looks like the citation of an author, and the reader has taken it out of the text: what its marker says of company
    /// and year is known, though it stands nowhere in the text any more. Null where the marker names no company.
    /// </summary>
    public static ProductAside? Lifted(SentenceContext context, Citation citation)
    {
        if (citation.ReferenceId is not null || !citation.Span.IsEmpty || !IsDated(citation.Marker))
        {
            return null;
        }

        var marker = Article.OfParagraphs(context.Article.Id, [citation.Marker]);
        var inside = new TextSpan(0, citation.Marker.Length);
        var alone = context with { Article = marker, Sentence = new Sentence(inside, 0, []), Mentions = [], Before = [], Index = null };
        var after = context.Syntax.Words.Count(word => word.Span.End <= citation.Span.Start) - 1;
        return new ProductAside(alone, new Gloss(after, inside, false), DateFinder.Find(alone)) { Span = citation.Span, IsLifted = true };
    }

    /// <summary>Index of the word that it follows.</summary>
    public int After { get; }

    public TextSpan Span { get; private init; }

    /// <summary>Whether its words stand in a marker that was taken out of the text.</summary>
    public bool IsLifted { get; private init; }

    /// <summary>Whether it lists products of its own rather than describing the one before it.</summary>
    public bool IsList { get; }

    public IReadOnlyList<IReadOnlyList<TextSpan>> Entries { get; }

    /// <summary>The year in an entry; null without one.</summary>
    public Slot? YearOf(IReadOnlyList<TextSpan> entry) =>
        dates.FirstOrDefault(date => date.Year is not null && entry.Any(part => part.Contains(date.Span)))?.Year is { } year ? IsLifted ? year with { Spans = [], IsHere = false } : year : null;

    /// <summary>The company in an entry: a known name or one that ends like a company's, else the capitalised part behind the brand.</summary>
    /// <param name="entry">The parts of the entry.</param>
    /// <param name="first">The part from which a company may stand; earlier ones name the product.</param>
    public Slot? CompanyOf(IReadOnlyList<TextSpan> entry, int first = 0)
    {
        var names = entry.Skip(first).Where(part => IsName(context.Article[part])).ToList();
        var known = names.FindIndex(part => IsCompany(context.Article[part]));
        if (known >= 0)
        {
            return SlotOf(names[known]);
        }

        return names.Count > (first == 0 ? 1 : 0) && !IsRegulator(context.Article[names[^1]]) ? SlotOf(names[^1]) : null;
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
                return SlotOf(part);
            }
        }

        return null;
    }

    /// <summary>The regulators in an entry, each once.</summary>
    public IReadOnlyList<Slot> RegulatorsOf(IReadOnlyList<TextSpan> entry)
    {
        var found = new List<Slot>();
        foreach (var part in entry)
        {
            var words = SentenceSyntax.Parse(context.Article.Text, part).Words;
            for (var i = 0; i < words.Count; i++)
            {
                if (RegulatorNames.EndOf(words, i) is var end && end > i)
                {
                    found.Add(SlotOf(new TextSpan(words[i].Span.Start, words[end - 1].Span.End)));
                    i = end - 1;
                }
            }
        }

        return found.DistinctBy(slot => slot.Text).ToList();
    }

    /// <summary>The status that its own words tell: "authorised in the EU in June 2021"; null where they tell none.</summary>
    public RegulatoryStatus? StatusOf(IReadOnlyList<TextSpan> entry)
    {
        foreach (var part in entry)
        {
            var words = SentenceSyntax.Parse(context.Article.Text, part).Words;
            foreach (var word in words)
            {
                if (Statuses.TryGetValue(word.Lower, out var status))
                {
                    return status;
                }
            }
        }

        return null;
    }

    /// <summary>The brand name in an entry: a capitalised part that is no company, date, regulator or abbreviation; null without one.</summary>
    public TextSpan? BrandIn(IReadOnlyList<TextSpan> entry)
    {
        foreach (var part in entry)
        {
            var text = context.Article[part];
            if (IsName(text) && !IsCompany(text) && !IsRegulator(text) && text.Length > 3 && text.Skip(1).Any(char.IsLower) && text.Count(c => c == ' ') < 3
                && !context.Mentions.Any(mention => mention.Kind is EntityType.Gene or EntityType.Disease or EntityType.Company && mention.Span.Overlaps(part)))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>The product that an entry's first part names, what it is for left out: "Ibalizumab for HIV".</summary>
    public TextSpan NameOf(TextSpan part)
    {
        var text = context.Article[part];
        var cut = new[] { " for ", " in ", " from ", " by ", " against " }.Select(word => text.IndexOf(word, StringComparison.Ordinal))
            .Where(at => at > 0).DefaultIfEmpty(text.Length).Min();
        return new TextSpan(part.Start, part.Start + cut);
    }

    /// <summary>The names of products that it consists of, or that stand in it before "for": "A for X and B for Y".</summary>
    public IReadOnlyList<TextSpan> Names()
    {
        var parts = Entries.SelectMany(entry => entry).SelectMany(SplitAtAnd).Select(NameOf).ToList();
        var named = parts.Where(IsDrug).ToList();
        return named.Count == 0 || named.Count < parts.Count(part => !IsDate(context.Article[part])) ? [] : named;
    }

    private bool IsDrug(TextSpan part) =>
        part.Length > 0 && context.Article[part].Split(' ') is { Length: <= 3 } words
            && (ProductNames.IsInn(words[0].ToLowerInvariant()) || ProductNames.IsInn(words[^1].ToLowerInvariant())
            || context.Mentions.Any(mention => mention.Kind == EntityType.Drug && mention.Span.Overlaps(part)));

    /// <summary>Whether it says who brought the product to market or when.</summary>
    public bool DescribesProduct => Entries
        .Any(entry => YearOf(entry) is not null || CompanyOf(entry) is not null || entry.Any(part => IsCompany(context.Article[part])));

    /// <summary>Whether the words are a date and nothing else: "November 2021", "2015".</summary>
    public static bool IsDate(string text) => text.Length > 2 && Date.IsMatch(text);

    public static bool IsCompany(string text)
    {
        var name = text.Trim().TrimEnd('.');
        return Companies.IsName(name) || Companies.IsName(text.Trim()) || Suffixes.Contains(name.Split(' ')[^1].ToLowerInvariant())
            || name.Split([" and ", "/", "&"], StringSplitOptions.None).Select(part => part.Trim())
            .All(part => part.Length > 0 && (Companies.IsName(part) || Suffixes.Contains(part.Split(' ')[^1].ToLowerInvariant())));
    }

    /// <summary>Whether the list has the company by this name.</summary>
    public static bool IsKnownCompany(string text) => Companies.IsName(text);

    private Slot SlotOf(TextSpan span) => IsLifted ? new Slot(context.Article[span], [], IsHere: false) : context.SlotOf(span);

    private static bool IsRegulator(string text) => RegulatorNames.IsName(text.Trim());

    /// <summary>A capitalised part that is no date, place or dose.</summary>
    private static bool IsName(string part) =>
        part.Length > 1 && (char.IsUpper(part[0]) || part is "argenx" or "bluebird bio" or "uniQure" or "pSivida" or "bluebird")
            && !part.Split(' ').Any(word => ApprovalLine.IsYear(word) || ApprovalLine.IsMonth(word))
        && !Regions.Contains(part.ToLowerInvariant()) && !MarketNames.IsName(part) && !part.Contains("NCT", StringComparison.Ordinal);

    /// <summary>Whether the words are a date, or a company and a year; both look like citations.</summary>
    public static bool IsDated(string text) => IsDate(text)
        || text.Split([", ", "; ", " and "], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts && parts.Any(IsCompany);

    private IEnumerable<TextSpan> SplitAtAnd(TextSpan part)
    {
        var start = part.Start;
        foreach (var piece in context.Article[part].Split(" and "))
        {
            if (Trim(new TextSpan(start, start + piece.Length)) is { IsEmpty: false } trimmed)
            {
                yield return trimmed;
            }

            start += piece.Length + " and ".Length;
        }
    }

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
