namespace ClaimMiner.Pdf.Content;

/// <summary>Finds glyphs by their place: a hash table of square cells, each a chain of the glyphs in it, the latest first.</summary>
internal sealed class GlyphGrid
{
    private const double CellSize = 8;
    private const int Slots = 1 << 12;

    /// <summary>Chains as long as this belong to no text; what lies further down them is not looked at.</summary>
    private const int LongestChain = 64;

    private readonly int[] _heads = new int[Slots];
    private readonly List<(int Index, int Next)> _links = [];

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
        ref var head = ref _heads[Slot((int)Math.Floor(glyph.Left / CellSize), (int)Math.Floor(glyph.Baseline / CellSize))];
        _links.Add((index, head));
        head = _links.Count - 1;
    }

    /// <summary>Whether a glyph of the same text stands within a distance, in points, both ways.</summary>
    public bool HasTwin(in Glyph glyph, double within, ReadOnlySpan<Glyph> glyphs)
    {
        int left = (int)Math.Floor((glyph.Left - within) / CellSize), right = (int)Math.Floor((glyph.Left + within) / CellSize);
        int top = (int)Math.Floor((glyph.Baseline - within) / CellSize), bottom = (int)Math.Floor((glyph.Baseline + within) / CellSize);
        for (var x = left; x <= Math.Min(right, left + 1); x++)
        {
            for (var y = top; y <= Math.Min(bottom, top + 1); y++)
            {
                if (HasTwin(_heads[Slot(x, y)], glyph, within, glyphs))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HasTwin(int link, in Glyph glyph, double within, ReadOnlySpan<Glyph> glyphs)
    {
        for (var steps = 0; link >= 0 && steps < LongestChain; link = _links[link].Next, steps++)
        {
            // A glyph may have been taken away since.
            var index = _links[link].Index;
            if (index < glyphs.Length && Math.Abs(glyphs[index].Left - glyph.Left) < within
                && Math.Abs(glyphs[index].Baseline - glyph.Baseline) < within && glyphs[index].Text == glyph.Text)
            {
                return true;
            }
        }

        return false;
    }

    private static int Slot(int x, int y) => (x * 31 + y * 1009) & (Slots - 1);
}
