using System.Text.RegularExpressions;
using ClaimMiner.Documents;
using ClaimMiner.Pdf;

namespace ClaimMiner.Layout;

/// <summary>Reads what the article says of itself on its first pages and in its file's own metadata.</summary>
internal static class MetadataReader
{
    private static readonly Regex DoiForm = new(@"10\.\d{4,9}/[^\s""<>\]\)]+", RegexOptions.NonBacktracking);
    private static readonly Regex YearForm = new(@"(?:published|accepted|received|©|copyright|\()\D{0,40}(?<year>(?:19|20)\d{2})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex AnyYear = new(@"(?:^|\D)(?<year>(?:19[89]|20[0-4])\d)(?:\D|$)", RegexOptions.NonBacktracking);
    private static readonly Regex PmidForm = new(@"PMID:?\s*(?<id>\d{6,8})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex PmcidForm = new(@"PMC\d{5,8}", RegexOptions.NonBacktracking);

    public static ArticleMetadata Read(PdfInfo info, IReadOnlyList<List<Passage>> blocks, IReadOnlyList<Block> written, string text)
    {
        var front = string.Join('\n', blocks.SelectMany(block => block).Where(passage => passage.Page <= 2 && passage.Kind is BlockKind.Other or BlockKind.Footnote or BlockKind.Title or BlockKind.Backmatter).Select(passage => passage.Text));
        var fromFile = string.Join('\n', info.Subject, info.Keywords, info.Xmp, info.Title);
        var title = written.Where(block => block.Kind == BlockKind.Title).Select(block => text[block.Span.Start..block.Span.End]).FirstOrDefault() ?? Useful(info.Title);
        var doi = First(DoiForm, front) ?? First(DoiForm, fromFile);
        var year = First(YearForm, front, "year") ?? First(AnyYear, front, "year");
        return new ArticleMetadata(
            title, Authors(blocks, info.Author), null, year is null ? null : int.Parse(year), doi?.TrimEnd('.', ',', ';').ToLowerInvariant(),
            First(PmidForm, front, "id"), First(PmcidForm, front), TypeOf(title, front));
    }

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
        foreach (var passage in title < 0 ? [] : all.Skip(title + 1).Take(3))
        {
            var plain = string.Join(' ', passage.Lines.SelectMany(line => line.Words).Where(word => word.Shift == BaselineShift.None).Select(word => word.Text));
            var names = Regex.Replace(plain, @"[\d*†‡§¶]|\b(?:MD|PhD|MSc|Dr|Prof|BSc|MPH)\b\.?", "", RegexOptions.NonBacktracking)
                .Replace(" and ", ", ", StringComparison.Ordinal).Replace("&", ",", StringComparison.Ordinal)
                .Split([',', ';', '·', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
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
        return words.Length is >= 2 and <= 5 && words.All(word => word.Length > 0 && (char.IsUpper(word[0]) || word is "de" or "van" or "der" or "von" or "da" or "di" or "la" or "del" or "el" or "al"));
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
