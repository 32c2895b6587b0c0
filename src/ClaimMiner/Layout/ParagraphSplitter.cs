namespace ClaimMiner.Layout;

/// <summary>
/// Cuts a block into paragraphs: at a change of size or weight, at a wider gap, at an indented line (or, where most lines are indented
/// and the first hangs out, at one that is not), after a short last line, and before a bullet.
/// </summary>
internal static class ParagraphSplitter
{
    private const double SizeChange = 0.07;
    private const double WiderGap = 1.22;
    private const double Indent = 0.7;
    private const double LargestIndent = 6;
    private const double ShortLine = 0.12;

    public static IEnumerable<Passage> Split(LineBlock block)
    {
        var lines = block.Lines;
        var page = block.Box.Page;
        var leading = Leading(lines);
        var edges = new Edges(lines);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || IsBreak(lines, i, leading, edges))
            {
                yield return new Passage(lines.Skip(start).Take(i - start).ToList(), page, start > 0 || edges.IsIndented(lines[start]));
                start = i;
            }
        }
    }

    private static bool IsBreak(IReadOnlyList<TextLine> lines, int i, double leading, Edges edges)
    {
        var (above, line) = (lines[i - 1], lines[i]);
        if (Math.Abs(above.FontSize - line.FontSize) > SizeChange * Math.Max(above.FontSize, line.FontSize) || (above.IsBold() != line.IsBold() && Differs(above, line)) || IsItalicHeading(above, line, edges))
        {
            return true;
        }

        if (line.Baseline - above.Baseline > WiderGap * leading + 0.5)
        {
            return true;
        }

        if (edges.IsHanging ? edges.StartsEntry(line) : edges.IsIndented(line) && !edges.IsIndented(above))
        {
            return true;
        }

        return IsBullet(line) || (edges.IsJustified && edges.Missing(above) > ShortLine && EndsSentence(above) && char.IsUpper(FirstLetter(line)));
    }

    /// <summary>A short line wholly in italics over one that is not.</summary>
    private static bool IsItalicHeading(TextLine above, TextLine line, Edges edges) =>
        above.IsItalic() && line.Share(word => word.Font.Italic) < 0.5 && edges.Missing(above) > ShortLine && !EndsSentence(above);

    /// <summary>A line wholly bold beside one wholly not: a heading; a bold word that fills a last line is none.</summary>
    private static bool Differs(TextLine above, TextLine line) =>
        (above.IsBold() && line.Share(word => word.Font.Bold) < 0.5) || (line.IsBold() && above.Share(word => word.Font.Bold) < 0.5);

    private static double Leading(IReadOnlyList<TextLine> lines)
    {
        var steps = lines.Zip(lines.Skip(1), (above, line) => line.Baseline - above.Baseline).Where(step => step > 0).Order().ToList();
        return steps.Count == 0 ? double.MaxValue / 4 : steps[steps.Count / 3];
    }

    private static bool IsBullet(TextLine line) => line.Words[0].Text is ['•' or '▪' or '●' or '■' or '◦' or '➢' or '✓' or '‣', ..];

    private static bool EndsSentence(TextLine line) => line.Text is [.., '.' or '!' or '?' or ':' or ')' or ']' or '”' or (>= '0' and <= '9')];

    private static char FirstLetter(TextLine line) => line.Words[0].Text[0];

    /// <summary>The edges of a block, and how lines stand to them.</summary>
    private sealed class Edges
    {
        private readonly double _left;
        private readonly double _right;
        private readonly double _em;

        public Edges(IReadOnlyList<TextLine> lines)
        {
            _em = lines[0].FontSize;
            _left = lines.Min(line => line.Box.X);
            _right = lines.Max(line => line.Box.Right);
            var indented = lines.Count(IsIndented);
            IsHanging = lines.Count >= 4 && indented >= 0.5 * lines.Count;
            IsJustified = lines.Count(line => Missing(line) < 0.03) >= 0.6 * lines.Count && lines.Count >= 4;
        }

        /// <summary>Most lines are indented: paragraphs begin where one is not.</summary>
        public bool IsHanging { get; }

        public bool IsJustified { get; }

        public bool IsIndented(TextLine line) => line.Box.X - _left > Indent * _em && line.Box.X - _left < LargestIndent * _em;

        /// <summary>A line that is not indented among lines that are.</summary>
        public bool StartsEntry(TextLine line) => IsHanging && !IsIndented(line);

        /// <summary>The share of the width that a line leaves free at its end.</summary>
        public double Missing(TextLine line) => (_right - line.Box.Right) / Math.Max(1, _right - _left);
    }
}
