using ClaimMiner.Pdf.Fonts;

namespace ClaimMiner.Tests.Pdf.Fonts;

public sealed class LigatureWidthsTests
{
    private static readonly Dictionary<int, double> Widths = new()
    {
        [10] = 336.4, [11] = 252.4, [12] = 252.4, [13] = 600, [90] = 0, [100] = 672.8, [101] = 588.8, [102] = 588.8, [103] = 925.2, [104] = 925.2, [105] = 588.8, [106] = 700,
    };

    private static readonly Dictionary<int, string> Texts = new() { [10] = "f", [11] = "i", [12] = "l", [13] = "a", [103] = "\0" };

    [Theory]
    [InlineData(100, "ff")]
    [InlineData(101, "fi")]
    [InlineData(102, "fl")]
    [InlineData(103, "ffi")]
    [InlineData(104, "ffl")]
    [InlineData(105, null)]
    [InlineData(106, null)]
    [InlineData(90, null)]
    [InlineData(13, null)]
    public void ANamelessGlyphAsWideAsItsLettersIsTheirLigature(int code, string? expected) =>
        Assert.Equal(expected, new LigatureWidths(Widths, Texts.GetValueOrDefault).Text(code));

    [Fact]
    public void WithoutTheLettersNothingIsGuessed() =>
        Assert.Null(new LigatureWidths(Widths, code => code == 10 ? "f" : null).Text(101));
}
