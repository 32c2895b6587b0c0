using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Fonts;

/// <summary>How large the letters of Type 3 fonts are; shown at 10 units, their widths half an em.</summary>
public sealed class FontExtentTests
{
    [Theory]
    [InlineData("0 -250 1000 750", ".001 0 0 .001 0 0", 500, 10, 84.5)]
    [InlineData("0 -200 1000 700", ".001 0 0 .001 0 0", 500, 9, 85)]
    [InlineData("0 250 1000 -750", ".001 0 0 -.001 0 0", 500, 10, 84.5)]
    [InlineData("0 0 0 0", ".001 0 0 .001 0 0", 500, 10, 84.5)]
    [InlineData("0 0 0 0", ".004 0 0 .004 0 0", 125, 10, 84.5)]
    [InlineData("-2000 -9000 5000 9000", ".001 0 0 .001 0 0", 500, 10, 84.5)]
    [InlineData("0 0 1000 100", ".001 0 0 .001 0 0", 500, 10, 84.5)]
    [InlineData("0 0 0 0", ".001 0 0 .001 0 0", 0, 10, 84.5)]
    public void TheBoxOfAFontIsBelievedWhereTheWidthsAgree(string box, string matrix, int width, double size, double top)
    {
        var glyph = Assert.Single(FontPage.Show(
            $"/Subtype /Type3 /FontBBox [{box}] /FontMatrix [{matrix}] /CharProcs << >> /FirstChar 97 /LastChar 97 /Widths [{width}] /Encoding << /Differences [97 /a] >>", "(a)"));

        Assert.Equal((size, top), (Math.Round(glyph.FontSize, 2), Math.Round(glyph.Top, 2)));
    }
}
