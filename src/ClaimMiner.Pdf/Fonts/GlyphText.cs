using System.Text;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>Judges and mends the text that a font gives for a glyph.</summary>
internal static class GlyphText
{
    /// <summary>
    /// Control characters dropped, codes of the Symbol font in the private area brought home; a space when all of it has no width; null when
    /// nothing readable is left.
    /// </summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length == 1 && text[0] is > ' ' and < '\u007F')
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var isBlank = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0xF020 and <= 0xF0FF)
            {
                clean.Append(SymbolText(rune.Value - 0xF000) ?? "\uFFFD");
            }
            else if (rune.Value is '\t' or '\n' or '\r')
            {
                clean.Append(' ');
            }
            else if (Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF)
            {
                isBlank = false;
            }
            else if (rune.Value is not (0xFEFF or 0x200B or 0x200C or 0x200D))
            {
                clean.Append(rune);
            }
        }

        return clean.Length > 0 ? clean.ToString() : isBlank ? " " : null;
    }

    /// <summary>Whether a ToUnicode entry says something that a reader could use.</summary>
    public static bool IsSane(string? text) =>
        !string.IsNullOrEmpty(text) && !text.Contains('\uFFFD') && !text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
        && !text.EnumerateRunes().Any(rune => rune.Value is >= 0xE000 and <= 0xF8FF);

    private static string? SymbolText(int code) =>
        FontTables.Encoding("Symbol")?[code] is { } name ? GlyphNames.ToText(name) : null;
}
