using ClaimMiner.Pdf;
#if PDFPIG
using ClaimMiner.PdfPig;
#endif

namespace ClaimMiner.Host.Commands;

/// <summary>What can read PDFs: the default first, then what this build was asked to hold.</summary>
internal static class PdfEngines
{
    /// <summary>Names of all engines that a build can hold, with the build property that brings each; none brings the default.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Known = new Dictionary<string, string?>
    {
        ["claimminer"] = null,
        ["pdfpig"] = "PdfPig",
    };

    public static readonly IReadOnlyList<IPdfReader> OfThisBuild =
    [
        new ClaimMinerPdfReader(),
#if PDFPIG
        new PdfPigReader(),
#endif
    ];

    public static string Names => string.Join(", ", OfThisBuild.Select(engine => engine.Name));
}
