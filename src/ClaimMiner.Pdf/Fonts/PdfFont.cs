using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>A font of a page's resources: parts strings into codes and gives each its glyph.</summary>
internal sealed class PdfFont
{
    private const int PageSize = 256;

    // Glyphs by codes of one byte, of two bytes, and of more.
    private readonly FontGlyph?[] _single = new FontGlyph?[PageSize];
    private readonly FontGlyph?[]?[] _double = new FontGlyph?[]?[PageSize];
    private readonly Dictionary<int, FontGlyph> _longer = [];
    private readonly IFontEncoding _encoding;

    private PdfFont(GlyphFont look, FontExtent extent, IFontEncoding encoding) => (Look, Extent, _encoding) = (look, extent, encoding);

    /// <summary>What a layout needs to know of it.</summary>
    public GlyphFont Look { get; }

    /// <summary>How far its glyphs reach.</summary>
    public FontExtent Extent { get; }

    public static PdfFont Of(PdfDictionary font)
    {
        var composite = font.Name("Subtype") == "Type0";
        var described = composite && font.Array("DescendantFonts") is { Count: > 0 } descendants ? descendants[0] as PdfDictionary ?? font : font;
        var descriptor = described.Dictionary("FontDescriptor") ?? PdfDictionary.Empty;
        var name = FontLook.PlainName(font.Name("BaseFont") ?? descriptor.Name("FontName") ?? "");
        var toUnicode = font.Stream("ToUnicode") is { } stream ? CMap.Parse(stream.Decode()) : null;
        IFontEncoding encoding = composite
            ? new CompositeEncoding(font, described, descriptor, toUnicode)
            : new SimpleEncoding(font, descriptor, name, toUnicode);
        return new PdfFont(FontLook.Of(name, descriptor), FontExtent.Of(font, descriptor), encoding);
    }

    /// <summary>The glyph of the code at a position of a string, and how many bytes the code has (at least one).</summary>
    public FontGlyph Next(byte[] text, int position, out int length)
    {
        length = Math.Max(1, Math.Min(_encoding.CodeLength(text, position), text.Length - position));
        int first = text[position];
        switch (length)
        {
            case 1:
                return _single[first] ??= Made(first, length);
            case 2:
                int second = text[position + 1];
                return (_double[first] ??= new FontGlyph?[PageSize])[second] ??= Made(first << 8 | second, length);
        }

        var code = 0;
        for (var i = 0; i < length; i++)
        {
            code = code << 8 | text[position + i];
        }

        return _longer.TryGetValue(code, out var known) ? known : _longer[code] = Made(code, length);
    }

    private FontGlyph Made(int code, int length) => FontGlyph.Of(_encoding.Text(code), _encoding.Width(code) * Extent.Unit, length == 1 && code == 32);
}
