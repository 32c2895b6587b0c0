using ClaimMiner.Documents;
using ClaimMiner.Pdf;

namespace ClaimMiner.Mining;

/// <summary>Tells what a PDF engine met in the words of a document's issues.</summary>
internal static class ReadingIssues
{
    /// <summary>So few glyphs on an average page are a stamp, not an article.</summary>
    private const int FewGlyphs = 40;

    public static MiningIssue Told(PdfIssue issue) => new(
        Enum.Parse<IssueKind>(issue.Kind.ToString()), issue.Severity == PdfIssueSeverity.Error ? IssueSeverity.Error : IssueSeverity.Note, issue.Message, issue.Page);

    /// <summary>The issue of a file whose pages are pictures; null when there is text.</summary>
    public static MiningIssue? WithoutText(PdfReading reading)
    {
        var glyphs = reading.Pages.Sum(page => page.Glyphs.Count);
        var images = reading.Pages.Count(page => page.HasImages);
        return glyphs == 0 || (glyphs < FewGlyphs * reading.Pages.Count && images >= 0.5 * reading.Pages.Count)
            ? new MiningIssue(IssueKind.NoTextLayer, IssueSeverity.Error, $"{reading.Pages.Count} pages with {glyphs} characters of text, {images} of them pictures: run a text recogniser over the file first")
            : null;
    }
}
