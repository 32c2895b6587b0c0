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
    [InlineData("Serif", "/C0 /a", "\uFFFDa")]
    public void TheNamesOfPiFontsMeanSignsAndGreekLetters(string font, string names, string expected) =>
        Assert.Equal(expected, Shown($"/Subtype /Type1 /BaseFont /ABCDEF+{font} /Encoding << /Differences [1 {names}] >>", names));

    /// <summary>The codes from 1 on, as many as there are names.</summary>
    private static string Shown(string font, string names) =>
        FontPage.Text(FontPage.Show(font, $"<{string.Concat(Enumerable.Range(1, names.Split(' ').Length).Select(code => $"{code:X2}"))}>"));
}
