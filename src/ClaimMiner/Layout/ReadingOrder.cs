using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>
/// Puts a page's blocks in reading order by the two rules of Breuel, "High performance document layout analysis" (SDIUT 2003): a block
/// comes before one below it whose width it overlaps; and before one wholly to its right, unless a third block between the two in height
/// overlaps both. Contradictions are settled by the higher, then the further left.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>No page of an article has as many; the two rules ask about every three blocks.</summary>
    private const int MostBlocks = 500;

    public static List<LineBlock> Sort(IReadOnlyList<LineBlock> blocks)
    {
        // 1. Who must come before whom.
        var count = blocks.Count;
        if (count > MostBlocks)
        {
            return [.. blocks.OrderBy(block => block.Box.Y).ThenBy(block => block.Box.X)];
        }

        var before = new bool[count, count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                before[a, b] = a != b && ComesBefore(blocks[a].Box, blocks[b].Box, blocks);
            }
        }

        // 2. Always the highest, then leftmost, of those before whom nobody must come.
        var order = new List<LineBlock>(count);
        var left = Enumerable.Range(0, count).OrderBy(i => blocks[i].Box.X).ThenBy(i => blocks[i].Box.Y).ToList();
        var afterWhom = -1;
        while (left.Count > 0)
        {
            var free = left.Where(b => left.All(a => !before[a, b])).ToList();
            var next = Choose(free.Count > 0 ? free : left, blocks, afterWhom);
            order.Add(blocks[next]);
            left.Remove(next);
            afterWhom = next;
        }

        return order;
    }

    /// <summary>Rather what stands below the last one in its column than anything else.</summary>
    private static int Choose(List<int> free, IReadOnlyList<LineBlock> blocks, int last)
    {
        if (last >= 0)
        {
            var below = free.Where(i => BlockBuilder.Overlap(blocks[i].Box, blocks[last].Box) > 0.5 && blocks[i].Box.Y >= blocks[last].Box.Y).ToList();
            if (below.Count > 0)
            {
                return below.MinBy(i => blocks[i].Box.Y);
            }
        }

        return free.OrderBy(i => Math.Round(blocks[i].Box.Y / 4)).ThenBy(i => blocks[i].Box.X).First();
    }

    private static bool ComesBefore(Box a, Box b, IReadOnlyList<LineBlock> blocks)
    {
        if (OverlapX(a, b))
        {
            return a.Y + a.Height / 2 < b.Y + b.Height / 2;
        }

        return a.Right <= b.X + 1 && !blocks.Any(c => IsBetween(c.Box, a, b) && OverlapX(c.Box, a) && OverlapX(c.Box, b));
    }

    private static bool OverlapX(Box a, Box b) => Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X) > 2;

    private static bool IsBetween(Box c, Box a, Box b)
    {
        double middle = c.Y + c.Height / 2, ya = a.Y + a.Height / 2, yb = b.Y + b.Height / 2;
        return middle > Math.Min(ya, yb) && middle < Math.Max(ya, yb);
    }
}
