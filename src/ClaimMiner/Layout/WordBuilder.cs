using System.Text;
using ClaimMiner.Documents;
using ClaimMiner.Pdf;

namespace ClaimMiner.Layout;

/// <summary>
/// Groups glyphs into words. Glyphs are taken in drawing order, which nearly always runs along the line; geometry decides every time, so
/// a file drawn in another order only gives shorter words, which <see cref="RowBuilder"/> joins again.
/// </summary>
internal sealed class WordBuilder(LayoutOptions options)
{
    private const double SameBaseline = 0.08;
    private const double LargestOverlap = 0.4;
    private const double SizeRatio = 1.2;

    private readonly List<Word> _words = [];
    private readonly StringBuilder _text = new();
    private double _left;
    private double _top;
    private double _right;
    private double _bottom;

    /// <summary>The words of a page's text that runs along the page; invisible text only where there is no other, as over a scan.</summary>
    public IReadOnlyList<Word> Build(PdfPage page)
    {
        _words.Clear();
        _text.Clear();
        var glyphs = page.Glyphs as Glyph[] ?? [.. page.Glyphs];
        var takesInvisible = TakesInvisible(glyphs);
        int first = 0, last = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            if (glyph.Rotation != 0 || (glyph.Invisible && !takesInvisible))
            {
                continue;
            }

            if (_text.Length == 0 || !Continues(glyphs[last], glyph))
            {
                Flush(page.Number, glyphs[first]);
                first = i;
                (_left, _top, _right, _bottom) = (glyph.Left, glyph.Top, glyph.Right, glyph.Bottom);
            }

            _text.Append(glyph.Text);
            (_left, _top) = (Math.Min(_left, glyph.Left), Math.Min(_top, glyph.Top));
            (_right, _bottom) = (Math.Max(_right, glyph.Right), Math.Max(_bottom, glyph.Bottom));
            last = i;
        }

        if (_text.Length > 0)
        {
            Flush(page.Number, glyphs[first]);
        }

        return [.. _words];
    }

    private static bool TakesInvisible(Glyph[] glyphs)
    {
        int upright = 0, visible = 0;
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            upright += glyph.Rotation == 0 ? 1 : 0;
            visible += glyph.Rotation == 0 && !glyph.Invisible ? 1 : 0;
        }

        return visible < upright / 2;
    }

    private bool Continues(in Glyph last, in Glyph glyph)
    {
        var em = Math.Max(glyph.FontSize, last.FontSize);
        var gap = glyph.Left - last.Right;
        return Math.Abs(glyph.Baseline - last.Baseline) <= SameBaseline * em
            && glyph.FontSize < last.FontSize * SizeRatio && last.FontSize < glyph.FontSize * SizeRatio
            && gap < options.WordGap * em && gap > -LargestOverlap * em && glyph.Left >= last.Left - SameBaseline * em
            && !(glyph.SpaceBefore && gap > options.SpaceGap * em);
    }

    private void Flush(int page, in Glyph first)
    {
        if (_text.Length > 0)
        {
            var text = CompatibilityFolding.Fold(_text.ToString()).Trim();
            if (text.Length > 0)
            {
                var box = new Box(page, _left, _top, _right - _left, _bottom - _top);
                _words.Add(new Word(text, box, first.Baseline, first.FontSize, first.Font, BaselineShift.None, first.SpaceBefore));
            }

            _text.Clear();
        }
    }
}
