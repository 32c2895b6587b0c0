using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf;

/// <summary>What every PDF engine promises of pages and glyphs. The font is Helvetica, whose "a" and "b" are 0.556 wide.</summary>
public sealed class PdfPageContractTests
{
    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void AGlyphSpansItsAdvanceAndItsFontsHeight(string name)
    {
        var page = Read(name, "BT /F 10 Tf 50 700 Td (ab) Tj ET");
        var (a, b) = (page.Glyphs[0], page.Glyphs[1]);

        Assert.Equal((612, 792, false), (page.Width, page.Height, page.HasImages));
        Assert.Equal(("a", 50, 55.56, 92, 10), (a.Text, Round(a.Left), Round(a.Right), Round(a.Baseline), Round(a.FontSize)));
        Assert.Equal(a.Right, b.Left, 0.01);
        Assert.InRange(a.Baseline - a.Top, 6, 11);
        Assert.InRange(a.Bottom - a.Baseline, 1, 4);
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void GlyphsStandWhereTheOperatorsPutThem(string name)
    {
        (string Content, string Places)[] drawn =
        [
            ("BT /F 10 Tf 2 Tc 50 700 Td (ab) Tj ET", "a50 b58"),
            ("BT /F 10 Tf 200 Tz 50 700 Td (ab) Tj ET", "a50 b61"),
            ("BT /F 10 Tf 4 Tw 50 700 Td (a b) Tj ET", "a50 b62"),
            ("BT /F 10 Tf 50 700 Td [(a) -1000 (b)] TJ ET", "a50 b66"),
            ("q 2 0 0 2 0 0 cm BT /F 10 Tf 50 300 Td (ab) Tj ET Q", "a100 b111"),
            ("BT /F 10 Tf 50 700 Td 12 TL (a) Tj (b) ' ET", "a50 b50"),
            ("BT /F 10 Tf 50 700 Td (a) Tj ET q 1 0 0 1 100 0 cm /X Do Q BT /F 10 Tf 50 600 Td (d) Tj ET", "a50 b150 d50"),
            ("0 0 300 792 re W n BT /F 10 Tf 50 700 Td (a) Tj 300 0 Td (b) Tj ET", "a50"),
            ("q 0 0 300 792 re W n Q BT /F 10 Tf 50 700 Td (a) Tj 300 0 Td (b) Tj ET", "a50 b350"),
            ("BT /F 10 Tf 50 700 Td (a) Tj 0.3 0 Td (a) Tj ET", "a50"),
            ("BT /F 10 Tf 700 700 Td (a) Tj ET", ""),
        ];

        Assert.All(drawn, one => Assert.Equal(one.Places, Places(Read(name, one.Content))));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void ARaisedGlyphHasItsOwnBaselineAndSize(string name)
    {
        var glyphs = Read(name, "BT /F 10 Tf 50 700 Td (a) Tj 4 Ts /F 6 Tf (b) Tj ET").Glyphs;

        Assert.Equal([92, 88], glyphs.Select(glyph => Round(glyph.Baseline)));
        Assert.Equal([10, 6], glyphs.Select(glyph => Round(glyph.FontSize)));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void ASpaceIsNoGlyphButAMarkOfTheNext(string name)
    {
        var glyphs = Read(name, "BT /F 10 Tf 50 700 Td (a b) Tj 20 0 Td (a) Tj ET").Glyphs;

        Assert.Equal([("a", false), ("b", true), ("a", false)], glyphs.Select(glyph => (glyph.Text, glyph.SpaceBefore)));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void InvisibleAndTurnedTextIsMarkedAsSuch(string name)
    {
        var glyphs = Read(name, "BT /F 10 Tf 3 Tr 50 700 Td (a) Tj 0 Tr 0 1 -1 0 90 500 Tm (b) Tj 0 -1 1 0 120 500 Tm (a) Tj -1 0 0 -1 300 500 Tm (b) Tj .7 .7 -.7 .7 300 400 Tm (a) Tj ET").Glyphs;

        Assert.Equal([true, false, false, false, false], glyphs.Select(glyph => glyph.Invisible));
        Assert.Equal([0, 270, 90, 180, 45], glyphs.Select(glyph => (int)glyph.Rotation));
        Assert.Equal(90, glyphs[1].Baseline, 0.01);
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void APageIsReadAsItIsShown(string name)
    {
        (string Entries, int Rotation, double Width, double Height, double Left, double Bottom)[] shown =
        [
            ("/Rotate 0", 0, 612, 792, 50, 92),
            ("/Rotate 90", 90, 792, 612, 700, 50),
            ("/Rotate 180", 180, 612, 792, 562, 700),
            ("/Rotate 270", 270, 792, 612, 92, 562),
            ("/CropBox [20 30 420 730]", 0, 400, 700, 30, 30),
            ("/CropBox [20 30 420 730] /Rotate 90", 90, 700, 400, 670, 30),
            ("/UserUnit 2", 0, 1224, 1584, 100, 184),
        ];
        foreach (var (entries, rotation, width, height, left, bottom) in shown)
        {
            var page = Read(name, "BT /F 10 Tf 50 700 Td (a) Tj ET", entries);
            var glyph = Assert.Single(page.Glyphs);

            Assert.Equal((width, height, rotation), (page.Width, page.Height, glyph.Rotation));
            Assert.InRange(glyph.Left, left - 12, left + 12);
            Assert.InRange(glyph.Bottom, bottom - 12, bottom + 12);
        }
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void TheFontIsNamedWithoutItsTag(string name)
    {
        var glyphs = Read(name, "BT /F 10 Tf 50 700 Td (a) Tj /G 10 Tf (b) Tj ET").Glyphs;

        Assert.Equal([new GlyphFont("Helvetica"), new GlyphFont("Serif-BoldItalic", Bold: true, Italic: true)], glyphs.Select(glyph => glyph.Font));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void WhatNothingSaysIsTheReplacementCharacterAndWhatTheFileSaysCounts(string name)
    {
        Assert.Equal("\uFFFD", PdfEngine.Text(Read(name, "BT /H 10 Tf 50 700 Td <0041> Tj ET")));
        Assert.Equal("fi", PdfEngine.Text(Read(name, "/Span << /ActualText (fi) >> BDC BT /F 10 Tf 50 700 Td (x) Tj ET EMC")));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void APageTellsWhetherItPaintsImages(string name)
    {
        var painted = Assert.Single(PdfEngine.Of(name).Read(TextPdf.Scan()).Pages);
        var inline = Read(name, "q 10 0 0 10 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");

        Assert.Equal([(true, 0), (true, 0)], new[] { painted, inline }.Select(page => (page.HasImages, page.Glyphs.Count)));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void EveryGlyphOfTheSamplePapersIsABoxOnItsPage(string name)
    {
        foreach (var paper in Directory.EnumerateFiles(Path.Combine(Shared.Root, "corpus", "papers"), "*.pdf", SearchOption.AllDirectories))
        {
            foreach (var page in PdfEngine.Of(name).Read(File.ReadAllBytes(paper)).Pages)
            {
                Assert.NotEmpty(page.Glyphs);
                Assert.All(page.Glyphs, glyph =>
                {
                    Assert.NotEqual("", glyph.Text);
                    Assert.DoesNotContain(glyph.Text, char.IsWhiteSpace);
                    Assert.True(glyph.Left <= glyph.Right && glyph.Top < glyph.Bottom && glyph.FontSize > 0, $"{glyph}");
                    Assert.True(glyph.Left >= 0 && glyph.Right <= page.Width && glyph.Top >= 0 && glyph.Bottom <= page.Height, $"{glyph}");
                    Assert.True(glyph.Rotation != 0 || (glyph.Baseline >= glyph.Top && glyph.Baseline <= glyph.Bottom), $"{glyph}");
                });
            }
        }
    }

    private static PdfPage Read(string name, string content, string entries = "")
    {
        var builder = PdfBuilder.Document();
        var font = builder.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var bold = builder.Add("<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Serif-BoldItalic /FirstChar 97 /LastChar 98 /Widths [500 500] "
            + "/FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Serif-BoldItalic /Flags 98 /FontBBox [0 -200 500 800] /ItalicAngle -12 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>");
        var descendant = builder.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 "
            + "/FontDescriptor << /Type /FontDescriptor /FontName /Nameless /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>");
        var nameless = builder.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] >>");
        var form = builder.AddStream($"/Type /XObject /Subtype /Form /BBox [0 0 300 792] /Resources << /Font << /F {font} 0 R >> >>", "BT /F 10 Tf 50 650 Td (b) Tj 400 0 Td (c) Tj ET");
        builder.AddPage($"/Resources << /Font << /F {font} 0 R /G {bold} 0 R /H {nameless} 0 R >> /XObject << /X {form} 0 R >> >> {entries}", content);
        return Assert.Single(PdfEngine.Of(name).Read(builder.Build()).Pages);
    }

    private static double Round(float value) => Math.Round(value, 2);

    private static string Places(PdfPage page) => string.Join(' ', page.Glyphs.Select(glyph => $"{glyph.Text}{Math.Round(glyph.Left, MidpointRounding.AwayFromZero)}"));
}
