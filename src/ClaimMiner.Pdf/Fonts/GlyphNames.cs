using System.Globalization;
using System.Text;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>
/// What text a glyph's name stands for, by the rules of the Adobe Glyph List specification, section 2. Names that only count ("g12",
/// "cid340") stand for nothing.
/// </summary>
internal static class GlyphNames
{
    /// <summary>Null when the name says nothing.</summary>
    public static string? ToText(string name, bool dingbats = false)
    {
        // 1. What follows a full stop says how the glyph looks, not what it is.
        var stop = name.IndexOf('.');
        if (stop == 0)
        {
            return null;
        }

        var plain = stop > 0 ? name[..stop] : name;
        if (FontTables.GlyphNames.TryGetValue(plain, out var whole))
        {
            return whole;
        }

        if (dingbats && FontTables.DingbatNames.TryGetValue(plain, out var dingbat))
        {
            return dingbat;
        }

        // 2. Underscores join the names of a ligature's parts.
        var text = new StringBuilder();
        foreach (var part in plain.Split('_'))
        {
            if (Part(part) is not { } piece)
            {
                return null;
            }

            text.Append(piece);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static string? Part(string name)
    {
        if (FontTables.GlyphNames.TryGetValue(name, out var known))
        {
            return known;
        }

        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var text = new StringBuilder();
            for (var i = 3; i < name.Length; i += 4)
            {
                if (CodePoint(name.AsSpan(i, 4)) is not { } piece)
                {
                    return null;
                }

                text.Append(piece);
            }

            return text.ToString();
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u' ? CodePoint(name.AsSpan(1)) : null;
    }

    private static string? CodePoint(ReadOnlySpan<char> hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, null, out var code) && Rune.IsValid(code) && code > 0 ? char.ConvertFromUtf32(code) : null;
}
