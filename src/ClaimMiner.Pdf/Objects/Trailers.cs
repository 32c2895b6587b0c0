namespace ClaimMiner.Pdf.Objects;

/// <summary>Makes one trailer of those that a file has, the newest first.</summary>
internal static class Trailers
{
    private static readonly string[] Keys = ["Encrypt", "ID", "Info"];

    /// <summary>The newest catalogue that has pages, and the rest by whichever names it first; null when no trailer has a catalogue.</summary>
    public static PdfDictionary? Merge(IReadOnlyList<PdfDictionary> trailers)
    {
        var root = trailers.FirstOrDefault(HasPages) ?? trailers.FirstOrDefault(trailer => trailer.Dictionary("Root") is not null);
        if (root is null)
        {
            return null;
        }

        var entries = new Dictionary<string, PdfObject?>(StringComparer.Ordinal) { ["Root"] = root.Raw("Root") };
        foreach (var key in Keys)
        {
            entries[key] = root.Raw(key) ?? trailers.Select(trailer => trailer.Raw(key)).FirstOrDefault(value => value is not null);
        }

        return new PdfDictionary(entries);
    }

    public static bool HasPages(PdfDictionary trailer) => trailer.Dictionary("Root")?["Pages"] is PdfDictionary;
}
