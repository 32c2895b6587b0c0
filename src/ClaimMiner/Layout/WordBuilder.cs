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
    private Glyph _first;
    private Glyph _last;
    private Box _box;
    private bool _spaceBefore;

    /// <summary>The words of a page's glyphs, which must all run the same way.</summary>
    public IReadOnlyList<Word> Build(int page, IEnumerable<Glyph> glyphs)
    {
        _words.Clear();
        _text.Clear();
        foreach (var glyph in glyphs)
        {
            var box = new Box(page, glyph.Left, glyph.Top, glyph.Width, glyph.Height);
            if (_text.Length > 0 && Continues(glyph))
            {
                _text.Append(glyph.Text);
                _box = _box.Union(box);
            }
            else
            {
                Flush();
                _spaceBefore = glyph.SpaceBefore;
                (_first, _box) = (glyph, box);
                _text.Append(glyph.Text);
            }

            _last = glyph;
        }

        Flush();
        return _words.ToList();
    }

    private bool Continues(in Glyph glyph)
    {
        var em = Math.Max(glyph.FontSize, _last.FontSize);
        var gap = glyph.Left - _last.Right;
        return Math.Abs(glyph.Baseline - _last.Baseline) <= SameBaseline * em
            && glyph.FontSize < _last.FontSize * SizeRatio && _last.FontSize < glyph.FontSize * SizeRatio
            && gap < options.WordGap * em && gap > -LargestOverlap * em && glyph.Left >= _last.Left - SameBaseline * em
            && !(glyph.SpaceBefore && gap > options.SpaceGap * em);
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            var text = CompatibilityFolding.Fold(_text.ToString()).Trim();
            if (text.Length > 0)
            {
                _words.Add(new Word(text, _box, _first.Baseline, _first.FontSize, _first.Font, BaselineShift.None, _spaceBefore));
            }

            _text.Clear();
        }
    }
}
