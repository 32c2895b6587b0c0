using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Fonts;

/// <summary>What the one-byte codes of a font stand for where its names need to be known.</summary>
public sealed class SimpleEncodingTests
{
    [Theory]
    [InlineData("MathematicalPi-One", "/H9263 /H9273 /H9018 /H11011 /H11015 /H11033", "νχΣ∼≈″")]
    [InlineData("AdvP4C4E74", "/C0 /C20 /a", "−≤α")]
    [InlineData("DgypmpAdvP4C4E74", "/C15", "•")]
    [InlineData("TeX_CM_Maths_Symbols", "/C0 /C3 /a /A", "−∗aA")]
    [InlineData("Serif", "/C0 /C3 /a", "\uFFFD\uFFFDa")]
    public void TheNamesOfPiFontsMeanSignsAndGreekLetters(string font, string names, string expected) =>
        Assert.Equal(expected, Shown($"/Subtype /Type1 /BaseFont /ABCDEF+{font} /Encoding << /Differences [1 {names}] >>", names));

    [Theory]
    [InlineData("11 /a11 /a12 44 /a44 65 /a65 123 /a123", "<410B0C2C7B>", "Aﬀﬁ,–")]
    [InlineData("21 /a21 27 /a27 /a28 46 /a46 228 /a228", "<1B1C15E42E>", "ﬀﬁ–ä.")]
    [InlineData("233 /a233", "<E9>", "é")]
    [InlineData("32 /C20 44 /C2c 75 /C4b 228 /CE4", "<4B2CE4>", "K,ä")]
    [InlineData("11 /a11 65 /a65 110 /a110", "<416E0B>", "An\uFFFD")]
    [InlineData("0 /a0 /a1 /a2 65 /a65", "<4102>", "\uFFFD\uFFFD")]
    [InlineData("65 /A65 66 /G42 67 /C67", "<414243>", "\uFFFD\uFFFD\uFFFD")]
    public void NamesThatRepeatTheirCodeAreSpeltByTheEncodingOfSuchFonts(string differences, string text, string expected) =>
        Assert.Equal(expected, FontPage.Text(FontPage.Show(Type3(differences), text)));

    [Fact]
    public void ACodeWithoutAGlyphIsASpaceButNotInType3()
    {
        Assert.Equal("a c", FontPage.Text(FontPage.Show("/Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [98 /.notdef] >>", "(abc)")));
        Assert.Equal("a\uFFFDc", FontPage.Text(FontPage.Show(Type3("97 /a /.notdef /c"), "(abc)")));
    }

    [Fact]
    public void ASpaceNeedsNoName()
    {
        static string Font(PdfBuilder builder)
        {
            var program = builder.AddStream("", "%!PS-AdobeFont-1.0\n/Encoding 256 array dup 97 /a put dup 98 /b put readonly def\ncurrentfile eexec");
            return $"/Subtype /Type1 /BaseFont /Serif /FirstChar 0 /LastChar 127 {Widths} /FontDescriptor << /Type /FontDescriptor /Flags 4 /FontFile {program} 0 R >>";
        }

        Assert.Equal("a b", FontPage.Text(FontPage.Show(Font, "(a b)")));
    }

    [Theory]
    [InlineData("200B", " c")]
    [InlineData("FEFF", " c")]
    [InlineData("0001", "\uFFFDc")]
    public void TextWithoutWidthIsASpaceAndControlCharactersSayNothing(string unicode, string expected)
    {
        string Font(PdfBuilder builder)
        {
            var map = builder.AddStream("", $"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <62> <{unicode}> endbfchar");
            return $"{Type3("97 /a /g2 /c")} /ToUnicode {map} 0 R";
        }

        Assert.Equal("a" + expected, FontPage.Text(FontPage.Show(Font, "(abc)")));
    }

    [Theory]
    [InlineData("/BaseFont /Serif", 0.556)]
    [InlineData("/BaseFont /Serif /Encoding << /Differences [97 /g3] >>", 0.5)]
    [InlineData("/BaseFont /Serif /FontDescriptor << /Type /FontDescriptor /MissingWidth 700 >>", 0.7)]
    [InlineData("/BaseFont /Times-Roman", 0.444)]
    [InlineData("/BaseFont /Serif /FirstChar 97 /Widths [0]", 0)]
    public void LettersOfAFontWithoutWidthsDoNotStandOnOneAnother(string font, double expected)
    {
        var glyph = FontPage.Show($"/Subtype /Type1 {font}", "(ab)")[0];

        Assert.Equal(expected, Math.Round((glyph.Right - glyph.Left) / glyph.FontSize, 3));
    }

    private static string Widths => $"/Widths [{string.Join(' ', Enumerable.Repeat("500", 256))}]";

    private static string Type3(string differences) =>
        $"/Subtype /Type3 /FontBBox [0 -250 1000 750] /FontMatrix [.001 0 0 .001 0 0] /CharProcs << >> /FirstChar 0 /LastChar 255 {Widths} /Encoding << /Differences [{differences}] >>";

    /// <summary>The codes from 1 on, as many as there are names.</summary>
    private static string Shown(string font, string names) =>
        FontPage.Text(FontPage.Show(font, $"<{string.Concat(Enumerable.Range(1, names.Split(' ').Length).Select(code => $"{code:X2}"))}>"));
}
