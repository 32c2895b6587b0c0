using ClaimMiner.Documents;
using ClaimMiner.Pdf;

namespace ClaimMiner.Mining;

/// <summary>Tells what a PDF engine met in the words of a document's issues.</summary>
internal static class ReadingIssues
{
    /// <summary>So few glyphs on an average page are a stamp, not an article.</summary>
    private const int FewGlyphs = 40;

    /// <summary>From this share of pages with pictures on, few glyphs are what stands beside them.</summary>
    private const double MostPictures = 0.5;

    /// <summary>From this share of nameless characters on nothing can be made of the rest.</summary>
    private const double MostNameless = 0.5;

    /// <summary>Up to this share nameless characters are signs and ornaments; more of them are text that was lost.</summary>
    private const double FewNameless = 0.05;

    private const string Remedy = "run a text recogniser over the file first";

    public static MiningIssue Told(PdfIssue issue) => new(
        Enum.Parse<IssueKind>(issue.Kind.ToString()), issue.Severity == PdfIssueSeverity.Error ? IssueSeverity.Error : IssueSeverity.Note, issue.Message, issue.Page);

    /// <summary>The issue of a file whose pages are pictures or blank, or whose letters have no names; null when there is text.</summary>
    public static MiningIssue? WithoutText(PdfReading reading)
    {
        int pages = reading.Pages.Count, glyphs = Glyphs(reading), nameless = Nameless(reading);
        var images = reading.Pages.Count(page => page.HasImages);
        if (glyphs == 0 && images == 0)
        {
            return NoText($"{pages} pages with neither text nor pictures: they are blank, or what one sees on them is drawn by forms, notes or lines");
        }

        if (glyphs == 0 || (glyphs < FewGlyphs * pages && images >= MostPictures * pages))
        {
            return NoText($"{pages} pages with {glyphs} characters of text, {images} of them pictures: {Remedy}");
        }

        return nameless >= MostNameless * glyphs ? NoText($"its fonts do not say what their letters are: {nameless} of {glyphs} characters are unknown; {Remedy}") : null;
    }

    /// <summary>The issue of a file that lost a part of its text because some letters have no names; null when it lost none.</summary>
    public static MiningIssue? WithGaps(PdfReading reading)
    {
        int glyphs = Glyphs(reading), nameless = Nameless(reading);
        return nameless > FewNameless * glyphs
            ? new MiningIssue(IssueKind.Damaged, IssueSeverity.Error, $"some of its fonts do not say what their letters are: {nameless} of {glyphs} characters are unknown")
            : null;
    }

    /// <summary>The issue of a file whose characters all stand beside the text: askew, turned, or in heads and feet.</summary>
    public static MiningIssue WithoutRunningText(PdfReading reading) => NoText(
        $"none of the {Glyphs(reading)} characters on {reading.Pages.Count} pages is running text: what runs askew, what is turned against the rest of its page, and what repeats at one place of several pages is not read");

    private static MiningIssue NoText(string message) => new(IssueKind.NoTextLayer, IssueSeverity.Error, message);

    private static int Glyphs(PdfReading reading) => reading.Pages.Sum(page => page.Glyphs.Count);

    private static int Nameless(PdfReading reading) => reading.Pages.Sum(page => page.Glyphs.Count(glyph => glyph.Text.Contains('\uFFFD')));
}
