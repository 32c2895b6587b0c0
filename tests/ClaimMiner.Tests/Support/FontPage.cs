using ClaimMiner.Pdf;

namespace ClaimMiner.Tests.Support;

/// <summary>Shows one string in a font of 10 points, 50 points from the left of a page.</summary>
internal static class FontPage
{
    /// <param name="font">The entries of the font's dictionary.</param>
    /// <param name="text">The string as content streams write it: "(ab)" or "&lt;6162&gt;".</param>
    public static IReadOnlyList<Glyph> Show(string font, string text) => Show(_ => font, text);

    /// <param name="font">Adds what the font refers to, and gives the entries of its dictionary.</param>
    /// <param name="text">The string as content streams write it.</param>
    public static IReadOnlyList<Glyph> Show(Func<PdfBuilder, string> font, string text)
    {
        var builder = PdfBuilder.Document();
        var number = builder.Add($"<< /Type /Font {font(builder)} >>");
        builder.AddPage($"/Resources << /Font << /F {number} 0 R >> >>", $"BT /F 10 Tf 50 700 Td {text} Tj ET");
        return Assert.Single(new ClaimMinerPdfReader().Read(builder.Build()).Pages).Glyphs;
    }

    /// <summary>The text of glyphs, with a space where the file put one.</summary>
    public static string Text(IEnumerable<Glyph> glyphs) => string.Concat(glyphs.Select(glyph => (glyph.SpaceBefore ? " " : "") + glyph.Text));
}
