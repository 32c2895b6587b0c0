namespace ClaimMiner.Pdf.Fonts;

/// <summary>
/// The f-ligatures of a font that does not say what they are (Qt and its converters write such fonts): a nameless glyph just as wide as the
/// letters it would stand for. Where "fi" and "fl" are of one width, the order of Unicode's ligatures (U+FB00 to U+FB04), which fonts
/// keep, tells them apart.
/// </summary>
internal sealed class LigatureWidths
{
    private const double SameWidth = 1.5;

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

    private readonly Dictionary<int, string> _texts = [];

    /// <param name="widths">Widths by code, in thousandths.</param>
    /// <param name="text">The text of a code as the font says it; null or unreadable for none.</param>
    public LigatureWidths(IReadOnlyDictionary<int, double> widths, Func<int, string?> text)
    {
        // 1. How wide the letters are.
        var letters = new Dictionary<char, double>();
        var nameless = new List<int>();
        foreach (var code in widths.Keys.Order())
        {
            var said = text(code);
            if (!GlyphText.IsSane(said))
            {
                nameless.Add(code);
            }
            else if (said is "f" or "i" or "l")
            {
                letters.TryAdd(said[0], widths[code]);
            }
        }

        // 2. A ligature is as wide as its letters; one that was given already is not given to the next glyph of its width.
        if (letters.Count == 3)
        {
            var left = Ligatures.ToList();
            foreach (var code in nameless.Where(code => widths[code] > 0))
            {
                if (left.Find(ligature => Math.Abs(ligature.Sum(letter => letters[letter]) - widths[code]) < SameWidth) is { } ligature)
                {
                    _texts.Add(code, ligature);
                    left.Remove(ligature);
                }
            }
        }
    }

    public string? Text(int code) => _texts.GetValueOrDefault(code);
}
