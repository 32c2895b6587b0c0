using System.Runtime.InteropServices;

namespace ClaimMiner.Pdf.Content;

/// <summary>Finds glyphs by their place: a hash table of square cells, each a chain of the glyphs in it, the latest first.</summary>
internal sealed class GlyphGrid
{
    private const float CellsPerPoint = 1 / 8f;
    private const int Slots = 1 << 12;

    /// <summary>Chains as long as this belong to no text; what lies further down them is not looked at.</summary>
    private const int LongestChain = 64;

    private readonly int[] _heads = new int[Slots];
    private readonly List<Link> _links = [];

    public GlyphGrid() => Array.Fill(_heads, -1);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Fill(_heads, -1);
        _links.Clear();
    }

    /// <summary>Takes up the glyph that stands at an index of its list.</summary>
    public void Add(int index, in Glyph glyph)
    {
        var along = Along(glyph);
        ref var head = ref _heads[Slot(Cell(along), Cell(glyph.Baseline))];
        _links.Add(new Link(along, glyph.Baseline, index, head));
        head = _links.Count - 1;
    }

    /// <summary>Whether a glyph of the same text stands within a distance, in points, both ways.</summary>
    public bool HasTwin(in Glyph glyph, float within, ReadOnlySpan<Glyph> glyphs)
    {
        var along = Along(glyph);
        int left = Cell(along - within), right = Cell(along + within), top = Cell(glyph.Baseline - within), bottom = Cell(glyph.Baseline + within);
        for (var x = left; x <= Math.Min(right, left + 1); x++)
        {
            for (var y = top; y <= Math.Min(bottom, top + 1); y++)
            {
                if (HasTwin(_heads[Slot(x, y)], glyph, along, within, glyphs))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HasTwin(int link, in Glyph glyph, float along, float within, ReadOnlySpan<Glyph> glyphs)
    {
        var links = CollectionsMarshal.AsSpan(_links);
        for (var steps = 0; link >= 0 && steps < LongestChain; link = links[link].Next, steps++)
        {
            // The place is kept beside the link for speed. The glyph may have been taken away since, and another stand at its index.
            ref readonly var other = ref links[link];
            if (Math.Abs(other.Along - along) < within && Math.Abs(other.Baseline - glyph.Baseline) < within && other.Index < glyphs.Length
                && Along(glyphs[other.Index]) == other.Along && glyphs[other.Index].Baseline == other.Baseline && glyphs[other.Index].Text == glyph.Text)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a glyph stands along its line, which runs up or down the page when it is turned.</summary>
    private static float Along(in Glyph glyph) => glyph.Rotation is 0 or 180 ? glyph.Left : glyph.Top;

    /// <summary>Cells are counted from the page's corner; beyond it, where hardly anything stands, they are twice as wide.</summary>
    private static int Cell(float place) => (int)(place * CellsPerPoint);

    private static int Slot(int x, int y) => (x * 31 + y * 1009) & (Slots - 1);

    private readonly record struct Link(float Along, float Baseline, int Index, int Next);
}
