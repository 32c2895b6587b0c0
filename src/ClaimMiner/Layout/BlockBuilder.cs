using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Stacks lines into blocks: a line goes below the one it overlaps, unless either also neighbours another.</summary>
internal sealed class BlockBuilder(LayoutOptions options, IReadOnlyList<Gutter> gutters)
{
    private const double LeastOverlap = 0.35;

    public List<LineBlock> Build(IReadOnlyList<TextLine> lines)
    {
        var blocks = new List<LineBlock>();
        var open = new List<LineBlock>();
        foreach (var line in lines.OrderBy(line => line.Baseline).ThenBy(line => line.Box.X))
        {
            open.RemoveAll(block => line.Baseline - block.Last.Baseline > options.BlockLeading * Math.Max(block.Last.FontSize, line.FontSize) + 2);
            var above = open.Where(block => block.Last.Baseline < line.Baseline - 0.3 * line.FontSize && Overlap(block.Last.Box, line.Box) >= LeastOverlap).ToList();
            above.RemoveAll(block => LeavesFullWidth(block.Last, line));
            if (above.Count == 1 && !HasSibling(line, above[0].Last, lines))
            {
                above[0].Add(line);
            }
            else
            {
                var block = new LineBlock(line);
                blocks.Add(block);
                open.RemoveAll(above.Contains);
                open.Add(block);
            }
        }

        return blocks;
    }

    /// <summary>The share of the narrower box's width that both have in common.</summary>
    public static double Overlap(Box a, Box b) =>
        Math.Max(0, Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X)) / Math.Max(1, Math.Min(a.Width, b.Width));

    /// <summary>A line of one column under a line that runs over the gutter beside it: the columns begin here, or end.</summary>
    private bool LeavesFullWidth(TextLine above, TextLine line) => gutters.Any(gutter =>
    {
        var slack = 3 * line.FontSize;
        var beside = line.Baseline >= gutter.Top - slack && line.Baseline <= gutter.Bottom + slack;
        return beside && Crosses(above, gutter) != Crosses(line, gutter);
    });

    private static bool Crosses(TextLine line, Gutter gutter) => line.Box.X < gutter.Left - 2 && line.Box.Right > gutter.Right + 2;

    /// <summary>Whether another line beside this one stands below the same line: a full-width line over two columns.</summary>
    private static bool HasSibling(TextLine line, TextLine above, IReadOnlyList<TextLine> lines) => lines.Any(other =>
        !ReferenceEquals(other, line) && Math.Abs(other.Baseline - line.Baseline) < 0.5 * line.FontSize && Overlap(other.Box, above.Box) >= LeastOverlap
        && Overlap(other.Box, line.Box) == 0 && other.Box.Width > 30 && line.Box.Width > 30);
}
