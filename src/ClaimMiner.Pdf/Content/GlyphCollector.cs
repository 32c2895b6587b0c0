using System.Runtime.InteropServices;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>Gathers a page's glyphs in the order drawn; drops what lies outside the page and what is drawn twice to look bold.</summary>
internal sealed class GlyphCollector(int limit)
{
    /// <summary>Two copies of a letter this near, in units of the size, are one letter drawn twice.</summary>
    private const float SamePlace = 0.12f;

    private readonly List<Glyph> _glyphs = [];
    private readonly GlyphGrid _grid = new();
    private double _width;
    private double _height;
    private bool _spaceBefore;

    public int Count => _glyphs.Count;

    /// <summary>Begins a page of a size in points; what was gathered before is forgotten.</summary>
    public void Begin(double width, double height)
    {
        (_width, _height, _spaceBefore) = (width, height, false);
        _glyphs.Clear();
        _grid.Clear();
    }

    /// <summary>The page's glyphs, the caller's to keep.</summary>
    public Glyph[] ToArray() => [.. _glyphs];

    /// <summary>A space was shown: the next glyph has it before itself.</summary>
    public void AddSpace() => _spaceBefore = true;

    /// <exception cref="PdfLimitException">The page has more glyphs than allowed.</exception>
    public void Add(in Glyph glyph)
    {
        var outside = glyph.Right < 0 || glyph.Left > _width || glyph.Bottom < 0 || glyph.Top > _height
            || glyph.Right - glyph.Left > _width || glyph.Bottom - glyph.Top > _height; // larger than the page: no text
        if (outside || !float.IsFinite(glyph.Left + glyph.Right + glyph.Top + glyph.Bottom + glyph.Baseline + glyph.FontSize)
            || _grid.HasTwin(glyph, glyph.FontSize * SamePlace, CollectionsMarshal.AsSpan(_glyphs)))
        {
            return;
        }

        if (_glyphs.Count >= limit)
        {
            throw new PdfLimitException($"a page has more than {limit} glyphs");
        }

        _grid.Add(_glyphs.Count, glyph);
        _glyphs.Add(_spaceBefore ? glyph with { SpaceBefore = true } : glyph);
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
}
