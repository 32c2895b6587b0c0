using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>Gathers a page's glyphs in the order drawn; drops what lies outside the page and what is drawn twice to look bold.</summary>
internal sealed class GlyphCollector(double width, double height, int limit)
{
    private const double CellSize = 2;

    /// <summary>Two copies of a letter this near, in units of the size, are one letter drawn twice.</summary>
    private const double SamePlace = 0.12;

    private readonly List<Glyph> _glyphs = [];
    private readonly Dictionary<(int, int), int> _lastInCell = [];
    private bool _spaceBefore;

    public int Count => _glyphs.Count;

    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>A space was shown: the next glyph has it before itself.</summary>
    public void AddSpace() => _spaceBefore = true;

    /// <exception cref="PdfLimitException">The page has more glyphs than allowed.</exception>
    public void Add(Glyph glyph)
    {
        var outside = glyph.Right < 0 || glyph.Left > width || glyph.Bottom < 0 || glyph.Top > height;
        if (outside || !double.IsFinite(glyph.Left + glyph.Right + glyph.Top + glyph.Bottom) || IsRepeated(glyph))
        {
            return;
        }

        if (_glyphs.Count >= limit)
        {
            throw new PdfLimitException($"a page has more than {limit} glyphs");
        }

        _lastInCell[Cell(glyph)] = _glyphs.Count;
        _glyphs.Add(glyph with { SpaceBefore = _spaceBefore });
        _spaceBefore = false;
    }

    /// <summary>Gives the glyphs from an index on the text that the file says they really are (ISO 32000-1, 14.9.4).</summary>
    public void Replace(int from, string actual)
    {
        if (from >= _glyphs.Count)
        {
            return;
        }

        var characters = actual.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        if (string.IsNullOrWhiteSpace(actual))
        {
            _glyphs.RemoveRange(from, _glyphs.Count - from);
            _spaceBefore |= actual.Length > 0;
        }
        else if (characters.Count == _glyphs.Count - from && !characters.Any(string.IsNullOrWhiteSpace))
        {
            for (var i = 0; i < characters.Count; i++)
            {
                _glyphs[from + i] = _glyphs[from + i] with { Text = characters[i] };
            }
        }
        else
        {
            ReplaceAsOne(from, string.Concat(actual.Where(c => !char.IsWhiteSpace(c))));
        }
    }

    /// <summary>The first glyph takes the whole text, and the place of those on its line.</summary>
    private void ReplaceAsOne(int from, string text)
    {
        var first = _glyphs[from];
        var onLine = _glyphs.Skip(from).Where(glyph => Math.Abs(glyph.Baseline - first.Baseline) < first.FontSize).ToList();
        _glyphs.RemoveRange(from, _glyphs.Count - from);
        _glyphs.Add(first with
        {
            Text = text,
            Left = onLine.Min(glyph => glyph.Left),
            Right = onLine.Max(glyph => glyph.Right),
            Top = onLine.Min(glyph => glyph.Top),
            Bottom = onLine.Max(glyph => glyph.Bottom),
        });
    }

    private bool IsRepeated(Glyph glyph)
    {
        var (column, row) = Cell(glyph);
        var near = glyph.FontSize * SamePlace;
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (_lastInCell.TryGetValue((x, y), out var index) && index < _glyphs.Count && _glyphs[index] is var other
                    && other.Text == glyph.Text && Math.Abs(other.Left - glyph.Left) < near && Math.Abs(other.Baseline - glyph.Baseline) < near)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static (int, int) Cell(Glyph glyph) => ((int)(glyph.Left / CellSize), (int)(glyph.Baseline / CellSize));
}
