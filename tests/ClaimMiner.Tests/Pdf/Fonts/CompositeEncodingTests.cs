using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Fonts;

/// <summary>What the two-byte codes of a font without a ToUnicode stream stand for.</summary>
public sealed class CompositeEncodingTests
{
    [Fact]
    public void AMapThatIsOnlyNamedSaysThatCodesAreUnicode() => Assert.Equal("Aβ", Shown("/Encoding /Identity-H /ToUnicode /Identity-H", "Identity", "004103B2"));

    [Theory]
    [InlineData("UniJIS-UCS2-H", "Aβ")]
    [InlineData("Adobe-Japan1-2", "`\uFFFD")]
    public void AnEmbeddedMapMayBeOneOfUnicode(string name, string expected) => Assert.Equal(expected, FontPage.Text(FontPage.Show(
        builder => Font($"/Encoding {builder.AddStream($"/Type /CMap /CMapName /{name}", "1 begincodespacerange <0000> <FFFF> endcodespacerange")} 0 R", "Japan1"), "<004103B2>")));

    [Theory]
    [InlineData("Identity-H", "Japan1", "A~b")]
    [InlineData("Identity-V", "Korea1", "A~b")]
    [InlineData("Identity-H", "Identity", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("GBK-EUC-H", "GB1", "\uFFFD\uFFFD\uFFFD")]
    public void AsianFontsBeginWithAscii(string encoding, string ordering, string expected) =>
        Assert.Equal(expected, Shown($"/Encoding /{encoding}", ordering, "0022005F0043"));

    private static string Shown(string entries, string ordering, string text) => FontPage.Text(FontPage.Show(Font(entries, ordering), $"<{text}>"));

    private static string Font(string entries, string ordering) =>
        $"/Subtype /Type0 /BaseFont /Serif {entries} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 2 >> >>]";
}
