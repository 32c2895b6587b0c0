using System.Text;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf;

/// <summary>An opened PDF file: its pages' dictionaries in order and what it says of itself. Not thread-safe.</summary>
internal sealed class PdfFile
{
    private readonly ObjectTable _table;

    private PdfFile(ObjectTable table, PdfLimits limits)
    {
        _table = table;
        Pages = table.NeedsPassword ? [] : PageTree.Read(table, limits);
    }

    public IReadOnlyList<PageNode> Pages { get; }

    /// <summary>Whether the cross-reference was broken and the file had to be scanned.</summary>
    public bool WasRebuilt => _table.WasRebuilt;

    /// <summary>Whether a password is needed that we do not have: no page is readable.</summary>
    public bool NeedsPassword => _table.NeedsPassword;

    /// <summary>Whether the owner denied the extraction of text.</summary>
    public bool DeniesCopying => _table.DeniesCopying;

    /// <exception cref="PdfLimitException">A limit was reached before the pages were known.</exception>
    public static PdfFile Open(byte[] bytes, PdfLimits limits) => new(new ObjectTable(bytes, limits), limits);

    public PdfInfo Info()
    {
        if (NeedsPassword)
        {
            return PdfInfo.Empty;
        }

        var info = _table.Trailer.Dictionary("Info") ?? PdfDictionary.Empty;
        var xmp = _table.Trailer.Dictionary("Root")?.Stream("Metadata")?.Decode();
        return new PdfInfo(
            PdfText.Decode(info["Title"]), PdfText.Decode(info["Author"]), PdfText.Decode(info["Subject"]), PdfText.Decode(info["Keywords"]),
            xmp is null ? null : Encoding.UTF8.GetString(xmp));
    }
}
