using System.Text.RegularExpressions;
using ClaimMiner.Documents;
using ClaimMiner.Pdf;

namespace ClaimMiner.Layout;

/// <summary>Reads what the article says of itself on its first pages and in its file's own metadata.</summary>
internal static class MetadataReader
{
    /// <summary>Subtitles, marks and the like between the title and the names.</summary>
    private const int MostBeforeAuthors = 8;

    /// <summary>Characters of "PhD" and a mark behind it.</summary>
    private const int LongestDegree = 6;

    private static readonly Regex DoiForm = new(@"10\.\d{4,9}/[^\s""<>\]()]+(?:\([^\s""<>\]()]*\)[^\s""<>\]()]*)*", RegexOptions.NonBacktracking);
    private static readonly Regex YearForm = new(@"(?:published|accepted|received|©|copyright)\D{0,40}(?<year>(?:19|20)\d{2})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex PublishedForm = new(@"(?:published(?: online)?|publication date)\W{0,3}[^\n]{0,25}?(?<year>(?:19|20)\d{2})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex PublicationName = new(@"publicationName>\s*(?:<rdf:Bag>\s*<rdf:li[^>]*>)?(?<name>[^<]{2,100})<", RegexOptions.NonBacktracking);
    private static readonly Regex CopyrightForm = new(@"(?:©|copyright)[^\d\n]{0,20}(?<year>(?:19|20)\d{2})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex PmidForm = new(@"PMID:?\s*(?<id>\d{6,8})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex PmcidForm = new(@"PMC\d{5,8}", RegexOptions.NonBacktracking);

    /// <param name="info">What the file says of itself.</param>
    /// <param name="printed">Every line of the first two pages, running heads included.</param>
    /// <param name="blocks">The article's passages.</param>
    /// <param name="written">Its blocks.</param>
    /// <param name="text">Its text.</param>
    public static ArticleMetadata Read(PdfInfo info, string printed, IReadOnlyList<List<Passage>> blocks, IReadOnlyList<Block> written, string text)
    {
        var front = string.Join('\n', blocks.SelectMany(block => block).Where(passage => passage.Page <= 2 && passage.Kind is BlockKind.Other or BlockKind.Footnote or BlockKind.Title or BlockKind.Backmatter).Select(passage => passage.Text));
        var fromFile = string.Join('\n', info.Subject, info.Keywords, info.Xmp, info.Title);
        var title = written.Where(block => block.Kind == BlockKind.Title).Select(block => text[block.Span.Start..block.Span.End]).FirstOrDefault() ?? Useful(info.Title);
        var doi = First(DoiForm, front) ?? First(DoiForm, fromFile);
        var (onPage, inFile) = (CitationLine.Find(printed), CitationLine.Find(info.Subject ?? ""));
        var journal = First(PublicationName, info.Xmp ?? "", "name")?.Trim() ?? inFile.Journal ?? onPage.Journal;
        var year = onPage.Year ?? inFile.Year ?? Year(First(PublishedForm, printed, "year") ?? First(YearForm, front, "year") ?? First(CopyrightForm, printed, "year"));
        return new ArticleMetadata(
            title, Authors(blocks, info.Author), journal, year, doi?.TrimEnd('.', ',', ';').ToLowerInvariant(),
            First(PmidForm, front, "id"), First(PmcidForm, front), TypeOf(title, front));
    }

    private static int? Year(string? digits) => digits is null ? null : int.Parse(digits);

    private static string? First(Regex form, string text, string? group = null)
    {
        var match = form.Match(text);
        return match.Success ? group is null ? match.Value : match.Groups[group].Value : null;
    }

    /// <summary>Producers put file names and template words in the title field.</summary>
    private static string? Useful(string? title) =>
        title is { Length: > 15 } && title.Count(c => c == ' ') >= 2 && !title.Contains(".doc", StringComparison.OrdinalIgnoreCase) && !title.Contains(".indd", StringComparison.OrdinalIgnoreCase)
        && !title.StartsWith("Microsoft", StringComparison.Ordinal) ? title.Trim() : null;

    /// <summary>The passage behind the title, where it reads like a list of names; otherwise the file's own author field.</summary>
    private static List<string> Authors(IReadOnlyList<List<Passage>> blocks, string? fromFile)
    {
        var all = blocks.SelectMany(block => block).ToList();
        var title = all.FindLastIndex(passage => passage.Kind == BlockKind.Title);
        foreach (var passage in title < 0 ? [] : all.Skip(title + 1).TakeWhile(passage => passage.Kind is not (BlockKind.Heading or BlockKind.Abstract or BlockKind.Body)).Take(MostBeforeAuthors))
        {
            var plain = string.Join(' ', passage.Lines.SelectMany(line => line.Words).Where(word => word.Shift == BaselineShift.None).Select(word => word.Text));
            var names = Regex.Replace(plain, @"[\d*†‡§¶]|\b(?:MD|PhD|MSc|Dr|Prof|BSc|MPH)\b\.?", "", RegexOptions.NonBacktracking)
                .Replace(" and ", ", ", StringComparison.Ordinal).Replace("&", ",", StringComparison.Ordinal)
                .Split([',', ';', '·', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            names = names.Where(name => name.Length > LongestDegree || name.Contains(' ')).ToArray();
            if (names.Length > 0 && names.Count(IsName) >= 0.7 * names.Length)
            {
                return names.Where(IsName).ToList();
            }
        }

        return fromFile is { Length: > 3 } ? fromFile.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsName).ToList() : [];
    }

    private static bool IsName(string text)
    {
        var words = text.Split(' ');
        return words.Length is >= 2 and <= 5 && words[0] is not ("A" or "An" or "The") && words.All(word => word.Length > 0 && (char.IsUpper(word[0]) || word is "de" or "van" or "der" or "von" or "da" or "di" or "la" or "del" or "el" or "al"));
    }

    private static ArticleType TypeOf(string? title, string front)
    {
        var head = front[..Math.Min(front.Length, 1500)];
        bool Says(string words) => head.Contains(words, StringComparison.OrdinalIgnoreCase) || (title?.Contains(words, StringComparison.OrdinalIgnoreCase) ?? false);
        return Says("systematic review") || Says("meta-analysis") ? ArticleType.SystematicReview
            : Says("case report") ? ArticleType.CaseReport
            : Says("editorial") ? ArticleType.Editorial
            : Says("study protocol") || Says("randomized") || Says("randomised") || Says("phase II") || Says("clinical trial") ? ArticleType.Trial
            : Says("review") ? ArticleType.Review
            : Says("bioRxiv") || Says("medRxiv") || Says("preprint") ? ArticleType.Preprint
            : Says("research article") || Says("original article") || Says("original research") ? ArticleType.Research
            : ArticleType.Other;
    }
}
