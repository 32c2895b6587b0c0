using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Fonts;
using UglyToad.PdfPig.PdfFonts;

namespace ClaimMiner.PdfPig;

/// <summary>A font of PdfPig's in the words of our own engine.</summary>
internal sealed class LetterFont(IFont font)
{
    private const int BoldWeight = 600;
    private const int SimpleCodes = 256;

    private readonly Dictionary<int, FontGlyph> _glyphs = [];

    /// <summary>What a layout needs to know of it.</summary>
    public GlyphFont Look { get; } = LookOf(font.Details);

    /// <summary>How far its glyphs reach.</summary>
    public FontExtent Extent { get; } = ExtentOf(font);

    /// <summary>
    /// The glyph of a code, asked of the font: what PdfPig itself puts in where a font does not say what a code stands for is the code as a
    /// character, which is no text.
    /// </summary>
    public FontGlyph Glyph(int code)
    {
        if (!_glyphs.TryGetValue(code, out var glyph))
        {
            var said = font.TryGetUnicode(code, out var text) ? text : null;
            _glyphs.Add(code, glyph = FontGlyph.Of(said, font.GetBoundingBox(code).Width, takesWordSpacing: false));
        }

        return glyph;
    }

    private static GlyphFont LookOf(FontDetails details)
    {
        var look = FontLook.Of(FontLook.PlainName(details.Name), Pdf.Objects.PdfDictionary.Empty);
        return look with { Bold = look.Bold || details.IsBold || details.Weight >= BoldWeight, Italic = look.Italic || details.IsItalic };
    }

    private static FontExtent ExtentOf(IFont font) => font is IType3Font drawn ? ExtentOfDrawn(drawn) : FontExtent.OfEms(font.GetAscent(), font.GetDescent(), unit: 1);

    /// <summary>A Type 3 font brings its own coordinates; its widths, of the codes that it draws, tell how large its letters are.</summary>
    private static FontExtent ExtentOfDrawn(IType3Font font)
    {
        var em = FontExtent.EmOf(Enumerable.Range(0, SimpleCodes).Where(code => font.TryGetCharProc(code, out _)).Select(code => font.GetBoundingBox(code).Width));
        return FontExtent.OfType3(em > 0 ? em : 1, unit: 1);
    }
}
