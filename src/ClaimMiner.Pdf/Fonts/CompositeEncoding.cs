using System.Text;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>
/// The codes of Type 0 fonts (ISO 32000-1, 9.7): an encoding map parts a string and gives character identifiers, a descendant font gives
/// their widths. Text comes from the ToUnicode map, from a Unicode encoding, from the embedded program, from the widths of ligatures, or
/// from Adobe's order of characters.
/// </summary>
internal sealed class CompositeEncoding : IFontEncoding
{
    private const int MostWidths = 65_536;
    private const double UsualWidth = 1000;

    private readonly CMap? _toUnicode;
    private readonly CMap? _encoding;
    private readonly bool _codesAreUnicode;
    private readonly bool _beginsWithAscii;
    private readonly Lazy<EmbeddedPrograms> _programs;
    private readonly Lazy<byte[]?> _glyphOfIdentifier;
    private readonly Lazy<LigatureWidths> _ligatures;
    private readonly Dictionary<int, double> _widths = [];
    private readonly double _defaultWidth;

    public CompositeEncoding(PdfDictionary font, PdfDictionary descendant, PdfDictionary descriptor, CMap? toUnicode)
    {
        _toUnicode = toUnicode;
        _encoding = font.Stream("Encoding") is { } stream ? CMap.Parse(stream.Decode()) : null;
        var name = font.Name("Encoding") ?? font.Dictionary("Encoding")?.Name("CMapName") ?? "";
        _codesAreUnicode = IsUnicode(name) || IsIdentity(font.Name("ToUnicode"));
        _beginsWithAscii = (IsIdentity(name) || _encoding is not null)
            && PdfText.Decode(descendant.Dictionary("CIDSystemInfo")?["Ordering"]) is "Japan1" or "GB1" or "CNS1" or "Korea1";
        _programs = new(() => new EmbeddedPrograms(descriptor), LazyThreadSafetyMode.None);
        _glyphOfIdentifier = new(() => descendant.Stream("CIDToGIDMap")?.Decode(), LazyThreadSafetyMode.None);
        _ligatures = new(() => new LigatureWidths(_widths, code => _toUnicode?.Text(code) ?? ProgramText(code)), LazyThreadSafetyMode.None);
        _defaultWidth = descendant.Number("DW", UsualWidth);
        ReadWidths(descendant.Array("W"));
    }

    public int CodeLength(byte[] text, int position) => _encoding is { HasCodeSpace: true } map ? map.CodeLength(text, position) : 2;

    public string? Text(int code)
    {
        var mapped = _toUnicode?.Text(code);
        if (GlyphText.IsSane(mapped))
        {
            return mapped;
        }

        if (_codesAreUnicode)
        {
            return Rune.IsValid(code) ? char.ConvertFromUtf32(code) : null;
        }

        var identifier = Identifier(code);
        return ProgramText(identifier) ?? _ligatures.Value.Text(identifier) ?? LatinText(identifier) ?? mapped;
    }

    public double Width(int code) => _widths.TryGetValue(Identifier(code), out var width) ? width : _defaultWidth;

    private int Identifier(int code) => _encoding?.Identifier(code) ?? code;

    /// <summary>Predefined maps whose codes are Unicode, by name or embedded: "UniJIS-UCS2-H", "UniGB-UTF16-V".</summary>
    private static bool IsUnicode(string map) =>
        map.StartsWith("Uni", StringComparison.Ordinal) && (map.Contains("UCS2", StringComparison.Ordinal) || map.Contains("UTF16", StringComparison.Ordinal));

    private static bool IsIdentity(string? map) => map is not null && map.StartsWith("Identity", StringComparison.Ordinal);

    /// <summary>Adobe's Asian collections number the characters of ASCII from 1 on (Adobe Technical Notes 5078 to 5080 and 5093).</summary>
    private string? LatinText(int identifier) => _beginsWithAscii && identifier is >= 1 and <= 95 ? $"{(char)(' ' + identifier - 1)}" : null;

    private string? ProgramText(int identifier)
    {
        if (_programs.Value.Cff is { IsCidKeyed: false } cff)
        {
            return cff.NameOfGlyph(identifier) is { } name ? GlyphNames.ToText(name) : null;
        }

        var glyph = _glyphOfIdentifier.Value is { } map && 2 * identifier + 1 < map.Length
            ? map[2 * identifier] << 8 | map[2 * identifier + 1]
            : identifier;
        return _programs.Value.TrueType?.Text(glyph);
    }

    /// <summary>"c [w1 w2 …]" gives widths one by one from c on, "first last w" one width to all.</summary>
    private void ReadWidths(PdfArray? array)
    {
        for (var i = 0; i + 1 < (array?.Count ?? 0);)
        {
            var first = (int)array!.Number(i);
            if (array[i + 1] is PdfArray list)
            {
                for (var n = 0; n < Math.Min(list.Count, MostWidths); n++)
                {
                    _widths[first + n] = list.Number(n);
                }

                i += 2;
            }
            else
            {
                for (var identifier = first; identifier <= Math.Min(array.Number(i + 1), first + MostWidths); identifier++)
                {
                    _widths[identifier] = array.Number(i + 2);
                }

                i += 3;
            }
        }
    }
}
