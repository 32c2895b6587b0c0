using ClaimMiner.Pdf.Fonts;

namespace ClaimMiner.Pdf.Content;

/// <summary>Follows marked content for the text that it replaces; the outermost replacement counts.</summary>
internal sealed class MarkedContent(GlyphCollector glyphs)
{
    private const int MostOpen = 1000;

    private readonly Stack<(int From, string? Actual)> _open = new();
    private int _replacing;

    /// <param name="actualText">What the content says that its glyphs really are; null for nothing.</param>
    public void Open(string? actualText)
    {
        if (_open.Count >= MostOpen)
        {
            return;
        }

        var actual = _replacing == 0 ? Readable(actualText) : null;
        _replacing += actual is null ? 0 : 1;
        _open.Push((glyphs.Count, actual));
    }

    public void Close()
    {
        if (_open.TryPop(out var closed) && closed.Actual is { } actual)
        {
            _replacing--;
            glyphs.Replace(closed.From, actual);
        }
    }

    public void CloseAll()
    {
        while (_open.Count > 0)
        {
            Close();
        }
    }

    /// <summary>Programs that do not know their letters write control and replacement characters here: then the glyphs say more.</summary>
    private static string? Readable(string? actual) =>
        actual is null or "" ? actual : GlyphText.IsSane(actual) ? GlyphText.Clean(actual) : null;
}
