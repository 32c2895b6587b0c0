namespace ClaimMiner.Benchmarks.Reading;

/// <summary>The peer that users would pick: poppler's pdftotext with word boxes.</summary>
internal static class PdfToText
{
    public static bool IsInstalled { get; } = Tool.Run("pdftotext", "-v") is not null;

    public static void Run(string file, string output) => Tool.Run("pdftotext", "-q", "-bbox-layout", file, Path.Combine(output, "peer.html"));
}
