using ClaimMiner.Pdf;
#if PDFPIG
using ClaimMiner.PdfPig;
#endif

namespace ClaimMiner.Tests.Support;

/// <summary>The PDF engines by name, with limits and a clock of a test's own.</summary>
internal static class PdfEngine
{
    public const string Ours = "claimminer";
    public const string PdfPig = "pdfpig";

    public static IPdfReader Of(string name, PdfLimits? limits = null, TimeProvider? time = null) => name switch
    {
        Ours => new ClaimMinerPdfReader(limits, time),
#if PDFPIG
        PdfPig => new PdfPigReader(limits, time),
#endif
        _ => throw new ArgumentException($"this build has no PDF engine '{name}'", nameof(name)),
    };

    public static string Text(PdfPage page) => string.Concat(page.Glyphs.Select(glyph => glyph.Text));
}
