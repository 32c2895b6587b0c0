namespace ClaimMiner.Layout;

/// <summary>
/// Finds the white strips that part columns, after Breuel, "Two geometric algorithms for layout analysis" (DAS 2002), who looks for
/// maximal empty rectangles bounded by text on both sides. Rows make it simple: a strip is a gap that row after row leaves open.
/// </summary>
internal sealed class GutterFinder(LayoutOptions options)
{
    private const double NarrowestPoints = 3.5;

    /// <summary>How much longer a gutter must be that is narrower than usual, so that no river of word spaces is taken for one.</summary>
    private const double NarrowRows = 2.4;

    /// <summary>How many times its least width a column has that needs fewer rows, and what share of them it needs.</summary>
    private const double WideColumns = 2.5;
    private const double ShareOfRows = 0.6;

    /// <summary>How much of a column's least width the text on either side of a gap must have.</summary>
    private const double ShareOfColumn = 0.5;

    /// <summary>The narrowest gap looked at, in ems.</summary>
    private const double NarrowShare = 0.4;

    private sealed class Strip(double left, double right, double top)
    {
        public double Left = left;
        public double Right = right;
        public readonly double Top = top;
        public double Bottom = top;
        public int Rows;
        public double WidthBefore;
        public double WidthBehind;

        /// <summary>The usual least width of a gutter, at the size of its text.</summary>
        public double Usual;
    }

    public List<Gutter> Find(IReadOnlyList<List<Word>> rows)
    {
        var open = new List<Strip>();
        var closed = new List<Strip>();
        foreach (var row in Paired(rows))
        {
            // 1. Strips that a word of this row crosses end here, and gutters that it would leave too narrow.
            foreach (var strip in open.Where(strip => row.Any(word => word.Box.X < strip.Right && word.Box.Right > strip.Left)).ToList())
            {
                if (Narrowed(strip, row) is not { } narrowed || (narrowed.Right - narrowed.Left < strip.Usual && IsGutter(strip)))
                {
                    open.Remove(strip);
                    closed.Add(strip);
                }
                else
                {
                    (strip.Left, strip.Right) = narrowed;
                }
            }

            // 2. Gaps of this row go on with an open strip, or open one.
            for (var i = 1; i < row.Count; i++)
            {
                TakeGap(row, i, open);
            }
        }

        closed.AddRange(open);
        return Merge(closed.Where(IsGutter).Select(strip => new Gutter(strip.Left, strip.Right, strip.Top, strip.Bottom)));
    }

    /// <summary>Columns whose lines stand at different heights: a row of one side and the next of the other count as one.</summary>
    private static IEnumerable<List<Word>> Paired(IReadOnlyList<List<Word>> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (i + 1 < rows.Count && rows[i + 1][0].Baseline - rows[i][0].Baseline < rows[i][0].FontSize)
            {
                var (row, next) = (rows[i], rows[i + 1]);
                if (row[^1].Box.Right < next[0].Box.X || next[^1].Box.Right < row[0].Box.X)
                {
                    yield return [.. row[0].Box.X < next[0].Box.X ? row.Concat(next) : next.Concat(row)];
                    i++;
                    continue;
                }
            }

            yield return rows[i];
        }
    }

    private bool IsGutter(Strip strip) =>
        strip.Rows >= RowsNeeded(strip) && strip.WidthBefore / strip.Rows >= options.ColumnWidth && strip.WidthBehind / strip.Rows >= options.ColumnWidth;

    /// <summary>Two wide columns may end after a few rows, under a heading or over a figure; a river between words is longer than that, or narrower.</summary>
    private double RowsNeeded(Strip strip)
    {
        var isNarrow = strip.Right - strip.Left < strip.Usual;
        var isWide = Math.Min(strip.WidthBefore, strip.WidthBehind) >= WideColumns * options.ColumnWidth * strip.Rows;
        return isNarrow ? NarrowRows * options.GutterRows : isWide ? ShareOfRows * options.GutterRows : options.GutterRows;
    }

    private static double Least(Word word, double share) => Math.Max(NarrowestPoints, share * word.FontSize);

    /// <summary>What a row's words leave of a strip; null when too little.</summary>
    private static (double Left, double Right)? Narrowed(Strip strip, List<Word> row)
    {
        var (left, right) = (strip.Left, strip.Right);
        foreach (var word in row.Where(word => word.Box.X < right && word.Box.Right > left))
        {
            var (before, behind) = (word.Box.X - left, right - word.Box.Right);
            if (Math.Max(before, behind) < Least(word, NarrowShare))
            {
                return null;
            }

            (left, right) = before > behind ? (left, word.Box.X) : (word.Box.Right, right);
        }

        return right - left >= NarrowestPoints ? (left, right) : null;
    }

    private void TakeGap(List<Word> row, int i, List<Strip> open)
    {
        var (left, right) = (row[i - 1].Box.Right, row[i].Box.X);
        if (right - left < Least(row[i], NarrowShare))
        {
            return;
        }

        // Cells of tables and the numbers of lists are no columns, and say nothing of any.
        var (before, behind) = (left - StretchStart(row, i - 1), StretchEnd(row, i) - right);
        if (Math.Min(before, behind) < ShareOfColumn * options.ColumnWidth)
        {
            return;
        }

        var strip = open.Where(strip => Shared(strip, left, right) >= NarrowestPoints).MaxBy(strip => Shared(strip, left, right));
        if (strip is null)
        {
            open.Add(strip = new Strip(left, right, row[i].Baseline));
        }

        (strip.Left, strip.Right) = (Math.Max(strip.Left, left), Math.Min(strip.Right, right));
        strip.Bottom = row[i].Baseline;
        strip.Rows++;
        strip.Usual = options.GutterWidth * row[i].FontSize;
        strip.WidthBefore += before;
        strip.WidthBehind += behind;
    }

    private static double Shared(Strip strip, double left, double right) => Math.Min(strip.Right, right) - Math.Max(strip.Left, left);

    /// <summary>Where the text before a gap begins, back to the next wide gap.</summary>
    private double StretchStart(List<Word> row, int i)
    {
        while (i > 0 && row[i].Box.X - row[i - 1].Box.Right < 1.5 * Least(row[i], options.GutterWidth))
        {
            i--;
        }

        return row[i].Box.X;
    }

    private double StretchEnd(List<Word> row, int i)
    {
        while (i + 1 < row.Count && row[i + 1].Box.X - row[i].Box.Right < 1.5 * Least(row[i], options.GutterWidth))
        {
            i++;
        }

        return row[i].Box.Right;
    }

    /// <summary>One gutter for strips at the same place, one above the other.</summary>
    private static List<Gutter> Merge(IEnumerable<Gutter> strips)
    {
        var merged = new List<Gutter>();
        foreach (var strip in strips.OrderBy(strip => strip.Left).ThenBy(strip => strip.Top))
        {
            if (merged.Count > 0 && Math.Min(merged[^1].Right, strip.Right) - Math.Max(merged[^1].Left, strip.Left) >= NarrowestPoints)
            {
                var last = merged[^1];
                merged[^1] = new Gutter(
                    Math.Max(last.Left, strip.Left), Math.Min(last.Right, strip.Right), Math.Min(last.Top, strip.Top), Math.Max(last.Bottom, strip.Bottom));
            }
            else
            {
                merged.Add(strip);
            }
        }

        return merged;
    }
}
