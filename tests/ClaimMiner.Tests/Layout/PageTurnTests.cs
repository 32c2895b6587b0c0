using ClaimMiner.Documents;
using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Layout;

public sealed class PageTurnTests
{
    private static readonly string[] Prose =
    [
        "autophagy clears damaged organelles from cells", "and it keeps neurons alive when food is scarce", "while apoptosis removes cells beyond any repair.",
    ];

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void APageWhoseTextIsTurnedIsReadAsItsReaderHoldsIt(short rotation)
    {
        var page = new GlyphPage().Column(72, 100, Prose).Turned(rotation);

        var article = GlyphPage.Read(page);

        Assert.Equal(string.Join(' ', Prose), article.Text);
        Assert.Equal((page.Width, page.Height), (article.Pages[0].Width, article.Pages[0].Height));
        Assert.All(article.Runs, run => Assert.Equal(Letters(article[run.Span]), Letters(Under(run.Box, page))));
    }

    [Fact]
    public void TheLabelsOfAFigureDoNotTurnThePage()
    {
        var label = new GlyphPage().Line(72, 100, "relative expression of the gene in arbitrary units").Turned(270);
        var few = GlyphPage.Read(label);
        var beside = GlyphPage.Read(label with { Glyphs = [.. label.Glyphs, .. new GlyphPage().Column(72, 100, Prose).Page().Glyphs] });

        Assert.Equal("", few.Text);
        Assert.Equal(string.Join(' ', Prose), beside.Text);
    }

    [Fact]
    public void TheTextGoesOnBehindAPageThatIsTurnedForATable()
    {
        var table = new GlyphPage().Line(72, 80, "Table 1. What was given to whom", bold: true);
        for (var row = 0; row < 20; row++)
        {
            table.Line(72, 100 + 20 * row, "drug").Line(200, 100 + 20 * row, $"{row} mg").Line(300, 100 + 20 * row, "daily");
        }

        var article = GlyphPage.Read(
            new GlyphPage().Line(72, 88, "1. Introduction", bold: true).Column(72, 112, Prose[..2]).Page(1),
            table.Turned(270, 2),
            new GlyphPage().Column(72, 100, Prose[2..]).Page(3));

        Assert.Contains(string.Join(' ', Prose), article.Text, StringComparison.Ordinal);
        Assert.Equal(BlockKind.Caption, article.Blocks.Single(block => article[block.Span].StartsWith("Table 1", StringComparison.Ordinal)).Kind);
        Assert.All(article.Blocks.Where(block => article[block.Span].Contains("daily", StringComparison.Ordinal)), block => Assert.Equal(BlockKind.Table, block.Kind));
    }

    private static string Under(Box box, PdfPage page) => string.Concat(page.Glyphs
        .Where(glyph => (glyph.Left + glyph.Right) / 2 > box.X && (glyph.Left + glyph.Right) / 2 < box.Right && (glyph.Top + glyph.Bottom) / 2 > box.Y && (glyph.Top + glyph.Bottom) / 2 < box.Bottom)
        .Select(glyph => glyph.Text));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
