using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Content;

/// <summary>What the operators of a content stream do to the text; the font is Helvetica, whose "a" is 0.556 wide.</summary>
public sealed class ContentInterpreterTests
{
    [Theory]
    [InlineData("BT /F 10 Tf 50 700 Td (ab) Tj ET", "a50 b56")]
    [InlineData("BT /F 10 Tf 2 Tc 50 700 Td (ab) Tj ET", "a50 b58")]
    [InlineData("BT /F 10 Tf 200 Tz 50 700 Td (ab) Tj ET", "a50 b61")]
    [InlineData("BT /F 10 Tf 4 Tw 50 700 Td (a b) Tj ET", "a50 b62")]
    [InlineData("BT /F 10 Tf 50 700 Td [(a) -1000 (b)] TJ ET", "a50 b66")]
    [InlineData("BT /F 10 Tf 50 700 Td [(a) -1000 (b) TJ ET", "a50 b66")]
    [InlineData("BT /F 10 Tf 50 700 Td [(a) 2 Tc -1000 (b)] TJ ET", "a50 b66")]
    [InlineData("BT /F 10 Tf 50 700 Td (a) Tj 100 0 Td (b) Tj ET", "a50 b150")]
    [InlineData("q 2 0 0 2 0 0 cm BT /F 10 Tf 50 300 Td (ab) Tj ET Q", "a100 b111")]
    [InlineData("q 2 0 0 2 0 0 cm Q BT /F 10 Tf 50 300 Td (ab) Tj ET", "a50 b56")]
    [InlineData("BT /F 10 Tf 50 700 Td (a) Tj 12 TL T* (b) Tj ET", "a50 b50")]
    [InlineData("BT /F 10 Tf 50 700 Td 12 TL (a) Tj (b) ' ET", "a50 b50")]
    public void GlyphsStandWhereTheOperatorsPutThem(string content, string expected) => Assert.Equal(expected, Places(Read(content)));

    [Theory]
    [InlineData("0 0 300 792 re W n", "a")]
    [InlineData("300 0 300 792 re W* n", "b")]
    [InlineData("0 0 m 300 0 l 300 792 l 0 792 l h W n", "a")]
    [InlineData("0 0 300 792 re f", "ab")]
    [InlineData("q 0 0 300 792 re W n Q", "ab")]
    [InlineData("0 0 500 792 re W n 0 0 300 792 re W n", "a")]
    [InlineData("0 0 10 10 re W n", "")]
    public void WhatIsClippedAwayIsNotRead(string path, string expected) =>
        Assert.Equal(expected, Text(Read(path + " BT /F 10 Tf 50 700 Td (a) Tj 300 0 Td (b) Tj ET")));

    [Fact]
    public void AFormIsReadInItsPlaceAndWithinItsBox()
    {
        var page = Read("BT /F 10 Tf 50 700 Td (a) Tj ET q 1 0 0 1 100 0 cm /X Do Q BT /F 10 Tf 50 600 Td (d) Tj ET", "BT /F 10 Tf 50 650 Td (b) Tj 400 0 Td (c) Tj ET");

        Assert.Equal("a50 b150 d50", Places(page));
    }

    [Theory]
    [InlineData("BT /F 10 Tf 50 700 Td (a) Tj 0.3 0 Td (a) Tj ET", "a")]
    [InlineData("BT /F 10 Tf 50 700 Td (a) Tj 3 0 Td (a) Tj ET", "aa")]
    [InlineData("BT /F 10 Tf 0 1 -1 0 50 500 Tm (papa) Tj ET", "papa")]
    [InlineData("BT /F 10 Tf 0 1 -1 0 50 500 Tm (pa) Tj 0 1 -1 0 50 500.3 Tm (pa) Tj ET", "pa")]
    [InlineData("BT /F 10 Tf .7 .7 -.7 .7 50 500 Tm (papa) Tj ET", "papa")]
    [InlineData("BT /F 10 Tf 700 700 Td (a) Tj ET", "")]
    [InlineData("/Span << /ActualText (fi) >> BDC BT /F 10 Tf 50 700 Td (x) Tj ET EMC", "fi")]
    [InlineData("/Span << /ActualText () >> BDC BT /F 10 Tf 50 700 Td (x) Tj ET EMC", "")]
    [InlineData("/Span << /ActualText <FEFF0008FFFD> >> BDC BT /F 10 Tf 50 700 Td (xy) Tj ET EMC", "xy")]
    [InlineData("/Span << /ActualText <FEFFFEFF00660069> >> BDC BT /F 10 Tf 50 700 Td (x) Tj ET EMC", "fi")]
    [InlineData("BT /F 10 Tf 50 700 Td (a) Tj ET ) ] >> Do (b) Tf 1 2 3 cm BT /F 10 Tf 90 700 Td (c) Tj ET", "ac")]
    public void WhatIsDrawnTwiceOutsideOrInPlaceOfAnotherIsSettled(string content, string expected) => Assert.Equal(expected, Text(Read(content)));

    [Theory]
    [InlineData("BT /F 10 Tf 50 700 Td (J) Tj 6 0 Td (\\310) Tj -0.9 0 Td (org) Tj ET", "Jörg")]
    [InlineData("BT /F 10 Tf 50 700 Td (c) Tj 0.8 0 Td (\\313) Tj ET", "ç")]
    [InlineData("BT /F 10 Tf 50 700 Td 2 Ts (\\302) Tj -4 0 Td 0 Ts (E) Tj ET", "É")]
    [InlineData("BT /F 10 Tf 0 1 -1 0 50 500 Tm (\\310) Tj -1.1 0 Td (a) Tj ET", "ä")]
    [InlineData("BT /F 10 Tf 50 700 Td (one\\302s) Tj ET", "one´s")]
    [InlineData("BT /F 10 Tf 50 700 Td (\\310) Tj -1 0 Td (x7) Tj ET", "ẍ7")]
    [InlineData("BT /F 10 Tf 50 700 Td (\\310) Tj -1 0 Td (7) Tj ET", "¨7")]
    public void ALetterAndTheAccentDrawnOverItAreOneGlyph(string content, string expected) => Assert.Equal(expected, Text(Read(content)));

    [Fact]
    public void InvisibleAndTurnedTextIsMarkedAsSuch()
    {
        var glyphs = Read("BT /F 10 Tf 3 Tr 50 700 Td (a) Tj 0 Tr 0 1 -1 0 90 500 Tm (b) Tj ET").Glyphs;

        Assert.Equal([true, false], glyphs.Select(glyph => glyph.Invisible));
        Assert.Equal([0, 270], glyphs.Select(glyph => (int)glyph.Rotation));
    }

    [Theory]
    [InlineData("1 0 0 1", 0)]
    [InlineData("0.99 0.1 -0.1 0.99", 0)]
    [InlineData("0.87 0.5 -0.5 0.87", 45)]
    [InlineData("0.7 -0.7 0.7 0.7", 45)]
    [InlineData("-0.5 -0.87 0.87 -0.5", 45)]
    [InlineData("0.1 -0.99 0.99 0.1", 90)]
    [InlineData("-1 0 0 -1", 180)]
    [InlineData("1 0 0.5 1", 0)]
    public void ALineThatRunsAskewIsNeitherUprightNorTurned(string matrix, int expected) =>
        Assert.Equal(expected, Assert.Single(Read($"BT /F 10 Tf {matrix} 300 400 Tm (a) Tj ET").Glyphs).Rotation);

    [Fact]
    public void TheBoxOfAGlyphAskewIsAroundIt()
    {
        // 10 points at 45°: 0.556 across, from 0.25 below the baseline to 0.75 above it.
        var glyph = Assert.Single(Read("BT /F 10 Tf 0.7071 0.7071 -0.7071 0.7071 300 400 Tm (a) Tj ET").Glyphs);

        Assert.Equal((294.7, 305.7), (Math.Round(glyph.Left, 1), Math.Round(glyph.Right, 1)));
        Assert.Equal((382.8, 393.8), (Math.Round(glyph.Top, 1), Math.Round(glyph.Bottom, 1)));
    }

    [Theory]
    [InlineData(0, 50, 92)]
    [InlineData(90, 700, 50)]
    [InlineData(180, 562, 700)]
    [InlineData(270, 92, 562)]
    public void ATurnedPageIsReadAsItIsShown(int rotate, int x, int y)
    {
        var page = Read("BT /F 10 Tf 50 700 Td (a) Tj ET", entries: $"/Rotate {rotate}");
        var glyph = Assert.Single(page.Glyphs);

        Assert.InRange(glyph.Left, x - 10, x + 10);
        Assert.InRange(glyph.Bottom, y - 10, y + 10);
        Assert.Equal(rotate is 90 or 270 ? 792 : 612, page.Width);
    }

    private static PdfPage Read(string content, string form = "", string entries = "")
    {
        var builder = PdfBuilder.Document();
        var font = builder.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var drawn = builder.AddStream($"/Type /XObject /Subtype /Form /BBox [0 0 300 792] /Resources << /Font << /F {font} 0 R >> >>", form);
        builder.AddPage($"/Resources << /Font << /F {font} 0 R >> /XObject << /X {drawn} 0 R >> >> {entries}", content);
        return Assert.Single(new ClaimMinerPdfReader().Read(builder.Build()).Pages);
    }

    private static string Text(PdfPage page) => string.Concat(page.Glyphs.Select(glyph => glyph.Text));

    private static string Places(PdfPage page) => string.Join(' ', page.Glyphs.Select(glyph => $"{glyph.Text}{Math.Round(glyph.Left, MidpointRounding.AwayFromZero)}"));
}
