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
        List<TextLine> sorted = [.. lines.OrderBy(line => line.Baseline).ThenBy(line => line.Box.X)];
        for (var i = 0; i < sorted.Count; i++)
        {
            var line = sorted[i];
            open.RemoveAll(block => line.Baseline - block.Last.Baseline > options.BlockLeading * Math.Max(block.Last.FontSize, line.FontSize) + 2);
            var above = open.Where(block => block.Last.Baseline < line.Baseline - 0.3 * line.FontSize && Overlap(block.Last.Box, line.Box) >= LeastOverlap).ToList();
            above.RemoveAll(block => LeavesFullWidth(block.Last, line));
            if (above.Count == 1 && !HasSibling(i, above[0].Last, sorted))
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
    private static bool HasSibling(int i, TextLine above, List<TextLine> sorted)
    {
        var line = sorted[i];
        var reach = 0.5 * line.FontSize;
        for (var j = i - 1; j >= 0 && line.Baseline - sorted[j].Baseline < reach; j--)
        {
            if (IsSibling(sorted[j], line, above))
            {
                return true;
            }
        }

        for (var j = i + 1; j < sorted.Count && sorted[j].Baseline - line.Baseline < reach; j++)
        {
            if (IsSibling(sorted[j], line, above))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSibling(TextLine other, TextLine line, TextLine above) =>
        Overlap(other.Box, above.Box) >= LeastOverlap && Overlap(other.Box, line.Box) == 0 && other.Box.Width > 30 && line.Box.Width > 30;
}
