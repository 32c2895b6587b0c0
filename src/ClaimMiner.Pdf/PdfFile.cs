using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf;

/// <summary>An opened PDF file: its pages' dictionaries in order and what it says of itself. Not thread-safe.</summary>
internal sealed class PdfFile
{
    private readonly ObjectTable _table;

    private PdfFile(ObjectTable table, IReadOnlyList<PageNode?> pages) => (_table, Pages) = (table, pages);

    /// <summary>The pages in order; null for one whose object the file has lost.</summary>
    public IReadOnlyList<PageNode?> Pages { get; }

    /// <summary>Whether the cross-reference was broken, or wrong about an object that was asked for so far.</summary>
    public bool WasRebuilt => _table.WasRebuilt;

    /// <summary>Whether the file's end or its page tree is missing: there may have been more than what was found.</summary>
    public bool IsIncomplete => _table.IsIncomplete;

    /// <summary>Whether a password is needed that we do not have: no page is readable.</summary>
    public bool NeedsPassword => _table.NeedsPassword;

    /// <summary>Whether the owner denied the extraction of text.</summary>
    public bool DeniesCopying => _table.DeniesCopying;

    /// <summary>Whether the limit of decoded bytes or of time is reached: nothing more can be read.</summary>
    public bool IsSpent => _table.IsSpent;

    /// <exception cref="PdfLimitException">A limit was reached before the pages were known.</exception>
    public static PdfFile Open(byte[] bytes, PdfLimits limits, Deadline? deadline = null)
    {
        var table = new ObjectTable(bytes, limits, deadline);
        var pages = table.NeedsPassword ? [] : PageTree.Read(table, limits);
        if (table.NeedsPassword || table.WasRebuilt || (pages.Count > 0 && !pages.Contains(null)))
        {
            return new PdfFile(table, pages);
        }

        // The cross-reference looked whole, but pages are missing: perhaps a scan finds them.
        table.Rebuild();
        return new PdfFile(table, table.NeedsPassword ? [] : PageTree.Read(table, limits));
    }

    /// <summary>What cannot be read of it is left out.</summary>
    public PdfInfo Info()
    {
        if (NeedsPassword)
        {
            return PdfInfo.Empty;
        }

        var info = _table.Trailer.Dictionary("Info") ?? PdfDictionary.Empty;
        return new PdfInfo(
            PdfText.Decode(info["Title"]), PdfText.Decode(info["Author"]), PdfText.Decode(info["Subject"]), PdfText.Decode(info["Keywords"]), Xmp());
    }

    private string? Xmp()
    {
        try
        {
            return _table.Trailer.Dictionary("Root")?.Stream("Metadata")?.Decode() is { } packet ? PdfText.DecodePacket(packet) : null;
        }
        catch (PdfLimitException)
        {
            return null;
        }
    }
}
