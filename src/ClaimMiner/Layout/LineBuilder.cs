namespace ClaimMiner.Layout;

/// <summary>Cuts a page's rows at its gutters into lines of text.</summary>
internal sealed class LineBuilder(LayoutOptions options)
{
    /// <summary>How much of a gutter's width a gap must have to be cut where the gutter is not tall.</summary>
    private const double ShareOfGutter = 0.7;

    /// <summary>A gap this wide parts lines whatever stands above and below, in ems.</summary>
    private const double WidestGap = 8;

    public List<TextLine> Build(IReadOnlyList<List<Word>> rows, IReadOnlyList<Gutter> gutters)
    {
        var lines = new List<TextLine>();
        foreach (var row in rows)
        {
            var start = 0;
            for (var i = 1; i <= row.Count; i++)
            {
                if (i == row.Count || IsCut(row[i - 1], row[i], gutters))
                {
                    lines.Add(Line(row.GetRange(start, i - start)));
                    start = i;
                }
            }
        }

        return lines;
    }

    /// <summary>A line of words, measured.</summary>
    public static TextLine Line(List<Word> words)
    {
        var box = words[0].Box;
        Word? first = null;
        var sizes = new SizeCount();
        foreach (var word in words)
        {
            box = box.Union(word.Box);
            if (word.Shift == BaselineShift.None)
            {
                first ??= word;
                sizes.Add(word.FontSize, word.Text.Length);
            }
        }

        return new TextLine(words, box, (first ?? words[0]).Baseline, first is null ? Math.Round(words[0].FontSize, 1) : sizes.Most);
    }

    private bool IsCut(Word left, Word right, IReadOnlyList<Gutter> gutters)
    {
        var gap = right.Box.X - left.Box.Right;
        var em = Math.Max(left.FontSize, right.FontSize);
        if (gap > WidestGap * em)
        {
            return true;
        }

        foreach (var gutter in gutters)
        {
            var within = right.Baseline >= gutter.Top - em && right.Baseline <= gutter.Bottom + em;
            var least = within ? options.GutterWidth * em : Math.Max(options.GutterWidth * em, ShareOfGutter * gutter.Width);
            if (left.Box.Right <= gutter.Center && right.Box.X >= gutter.Center && gap >= Math.Min(least, gutter.Width))
            {
                return true;
            }
        }

        return false;
    }
}
