using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Content;
using ClaimMiner.Pdf.Objects;
using UglyToad.PdfPig;

namespace ClaimMiner.PdfPig;

/// <summary>The reading of one file. PdfPig hands its options on to every page, and so what the pages share.</summary>
internal sealed class ReadingOptions : ParsingOptions
{
    public ReadingOptions(PdfLimits limits, Deadline deadline)
    {
        (Limits, Deadline, Glyphs) = (limits, deadline, new GlyphCollector(limits.GlyphsPerPage));
        MaxStackDepth = limits.ObjectDepth;
        SkipMissingFonts = true; // text of a font that the file has lost is lost, not the page
    }

    public PdfLimits Limits { get; }

    public Deadline Deadline { get; }

    public GlyphCollector Glyphs { get; }

    public LetterFonts Fonts { get; } = new();

    /// <summary>What went wrong so far.</summary>
    public List<PdfIssue> Issues { get; } = [];
}
