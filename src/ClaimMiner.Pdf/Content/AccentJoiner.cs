using ClaimMiner.Pdf.Fonts;

namespace ClaimMiner.Pdf.Content;

/// <summary>
/// Makes one glyph of a letter and an accent that is drawn over or under it, right before it or after, as TeX and typesetters do whose
/// fonts lack the letter: "¨" and "a" are "ä". An accent with a place of its own stays.
/// </summary>
internal static class AccentJoiner
{
    private static readonly HashSet<char> Accents = FontTables.AccentedLetters.Keys.Select(key => key[^1]).ToHashSet();

    /// <summary>The same array when nothing is joined.</summary>
    public static Glyph[] Join(Glyph[] glyphs)
    {
        if (!HasAccents(glyphs))
        {
            return glyphs;
        }

        var joined = new List<Glyph>(glyphs.Length);
        foreach (var glyph in glyphs)
        {
            if (joined.Count > 0 && Whole(joined[^1], glyph) is { } whole)
            {
                joined[^1] = whole;
            }
            else
            {
                joined.Add(glyph);
            }
        }

        return joined.Count == glyphs.Length ? glyphs : [.. joined];
    }

    private static bool HasAccents(Glyph[] glyphs)
    {
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            if (IsAccent(glyph.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Both in one, at the letter's place; null when they are no letter and accent, or stand beside one another.</summary>
    private static Glyph? Whole(in Glyph first, in Glyph second)
    {
        var isFirst = IsAccent(first.Text);
        if (isFirst == IsAccent(second.Text))
        {
            return null;
        }

        var (accent, letter) = isFirst ? (first, second) : (second, first);
        return FontTables.AccentedLetters.TryGetValue(letter.Text + accent.Text, out var text) && IsWithin(letter, accent)
            ? letter with { Text = text, SpaceBefore = first.SpaceBefore }
            : null;
    }

    private static bool IsWithin(in Glyph letter, in Glyph accent)
    {
        float x = (accent.Left + accent.Right) / 2, y = (accent.Top + accent.Bottom) / 2;
        return x > letter.Left && x < letter.Right && y > letter.Top && y < letter.Bottom;
    }

    private static bool IsAccent(string text) => text is [>= '\u00A8' or '`'] && Accents.Contains(text[0]);
}
