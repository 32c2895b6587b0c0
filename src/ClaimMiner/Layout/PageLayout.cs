using ClaimMiner.Pdf;

namespace ClaimMiner.Layout;

/// <summary>Lays out one page: its glyphs as lines in blocks, in reading order.</summary>
internal sealed class PageLayout(LayoutOptions options)
{
    /// <summary>The page's lines, cut at the gutters, as the page is held to be read.</summary>
    public PageLines Lines(PdfPage page)
    {
        var turn = PageTurn.Of(page);
        var upright = turn.Upright(page);
        var words = new WordBuilder(options).Build(upright);
        var rows = new RowBuilder(options).Build(words);
        LineNumbers.Remove(rows);
        var gutters = new GutterFinder(options).Find(rows);
        return new PageLines(page.Number, upright.Height, new LineBuilder(options).Build(rows, gutters), gutters, turn);
    }

    /// <summary>The lines stacked into blocks and put in order.</summary>
    public List<LineBlock> Order(PageLines page) => ReadingOrder.Sort(new BlockBuilder(options, page.Gutters).Build(page.Lines));
}
