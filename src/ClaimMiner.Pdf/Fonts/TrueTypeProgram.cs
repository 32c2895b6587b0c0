using System.Text;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>
/// What an embedded TrueType program says of its glyphs (OpenType specification 1.9: cmap formats 0, 4, 6 and 12; post formats 1 and 2;
/// hmtx). Outlines are not looked at.
/// </summary>
internal sealed class TrueTypeProgram
{
    private const int MostGlyphs = 65_536;

    private readonly BigEndianReader _font;
    private readonly Dictionary<string, int> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _symbol = [];
    private readonly Dictionary<int, int> _macintosh = [];
    private readonly Dictionary<int, int> _unicode = [];
    private readonly Dictionary<int, int> _textOfGlyph = [];
    private readonly Dictionary<int, string> _nameOfGlyph = [];

    public TrueTypeProgram(byte[] bytes)
    {
        _font = new BigEndianReader(bytes);
        var directory = _font.UInt32(0) == 0x74746366 ? _font.Offset(12) : 0; // "ttcf": the first font of a collection
        for (var i = 0; i < Math.Min(_font.UInt16(directory + 4), 256); i++)
        {
            var record = directory + 12 + 16 * i;
            _tables.TryAdd(Encoding.Latin1.GetString(_font.Slice(record, 4)), _font.Offset(record + 8));
        }

        ReadCharacterMaps();
        ReadNames();
        foreach (var (code, glyph) in _unicode.OrderBy(pair => pair.Key))
        {
            _textOfGlyph.TryAdd(glyph, code);
        }
    }

    /// <summary>The offset of an OpenType font's CFF table; -1 when there is none.</summary>
    public int CffOffset => _tables.GetValueOrDefault("CFF ", -1);

    /// <summary>The glyph of a code of a symbolic font: its own map first, 0xF000 added or not, then the Macintosh one.</summary>
    public int? SymbolGlyph(int code) =>
        Found(_symbol, code) ?? Found(_symbol, 0xF000 + code) ?? Found(_symbol, 0xF100 + code) ?? Found(_macintosh, code) ?? Found(_unicode, code) ?? Found(_unicode, 0xF000 + code);

    /// <summary>The text of a glyph, from the Unicode map or its name; null when neither has it.</summary>
    public string? Text(int glyph)
    {
        if (_textOfGlyph.TryGetValue(glyph, out var code) && code is not (>= 0xE000 and <= 0xF8FF) && Rune.IsValid(code))
        {
            return char.ConvertFromUtf32(code);
        }

        return _nameOfGlyph.TryGetValue(glyph, out var name) ? GlyphNames.ToText(name) : null;
    }

    /// <summary>The advance width in thousandths of the size; null when there are no metrics.</summary>
    public double? Width(int glyph)
    {
        var (hmtx, hhea, head) = (_tables.GetValueOrDefault("hmtx", -1), _tables.GetValueOrDefault("hhea", -1), _tables.GetValueOrDefault("head", -1));
        if (hmtx < 0 || hhea < 0 || head < 0)
        {
            return null;
        }

        int count = _font.UInt16(hhea + 34), units = _font.UInt16(head + 18);
        return count == 0 || units == 0 ? null : 1000.0 * _font.UInt16(hmtx + 4 * Math.Min(glyph, count - 1)) / units;
    }

    private static int? Found(Dictionary<int, int> map, int code) => map.TryGetValue(code, out var glyph) ? glyph : null;

    private void ReadCharacterMaps()
    {
        if (!_tables.TryGetValue("cmap", out var cmap) || cmap < 0)
        {
            return;
        }

        for (var i = 0; i < Math.Min(_font.UInt16(cmap + 2), 64); i++)
        {
            var record = cmap + 4 + 8 * i;
            int platform = _font.UInt16(record), encoding = _font.UInt16(record + 2);
            var target = (platform, encoding) switch { (3, 0) => _symbol, (1, _) => _macintosh, (3, _) or (0, _) => _unicode, _ => null };
            if (target is not null)
            {
                ReadSubtable(cmap + (int)Math.Min(_font.UInt32(record + 4), int.MaxValue / 2), target);
            }
        }
    }

    private void ReadSubtable(int at, Dictionary<int, int> map)
    {
        switch (_font.UInt16(at))
        {
            case 0:
                for (var code = 0; code < 256; code++)
                {
                    Add(map, code, _font.Byte(at + 6 + code));
                }

                break;
            case 4:
                ReadSegments(at, map);
                break;
            case 6:
                var first = _font.UInt16(at + 6);
                for (var i = 0; i < _font.UInt16(at + 8); i++)
                {
                    Add(map, first + i, _font.UInt16(at + 10 + 2 * i));
                }

                break;
            case 12:
                for (var i = 0; i < Math.Min(_font.UInt32(at + 12), MostGlyphs); i++)
                {
                    var group = at + 16 + 12 * i;
                    long start = _font.UInt32(group), end = Math.Min(_font.UInt32(group + 4), start + MostGlyphs), glyph = _font.UInt32(group + 8);
                    for (var code = start; code <= end && map.Count < 4 * MostGlyphs; code++)
                    {
                        Add(map, (int)code, (int)(glyph + code - start));
                    }
                }

                break;
        }
    }

    private void ReadSegments(int at, Dictionary<int, int> map)
    {
        var doubled = _font.UInt16(at + 6);
        int ends = at + 14, starts = ends + doubled + 2, deltas = starts + doubled, offsets = deltas + doubled;
        for (var i = 0; i < doubled; i += 2)
        {
            int start = _font.UInt16(starts + i), end = _font.UInt16(ends + i), delta = _font.UInt16(deltas + i), offset = _font.UInt16(offsets + i);
            for (var code = start; code <= end && code < 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code + delta : _font.UInt16(offsets + i + offset + 2 * (code - start));
                Add(map, code, offset == 0 || glyph == 0 ? glyph & 0xFFFF : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void Add(Dictionary<int, int> map, int code, int glyph)
    {
        if (glyph != 0)
        {
            map.TryAdd(code, glyph);
        }
    }

    private void ReadNames()
    {
        if (!_tables.TryGetValue("post", out var post) || post < 0)
        {
            return;
        }

        var format = _font.UInt32(post);
        if (format == 0x00010000)
        {
            for (var i = 0; i < FontTables.MacGlyphs.Count; i++)
            {
                _nameOfGlyph[i] = FontTables.MacGlyphs[i];
            }
        }
        else if (format == 0x00020000)
        {
            var count = _font.UInt16(post + 32);
            var names = PascalStrings(post + 34 + 2 * count);
            for (var glyph = 0; glyph < count; glyph++)
            {
                var index = _font.UInt16(post + 34 + 2 * glyph);
                var own = index - FontTables.MacGlyphs.Count;
                if (own < names.Count)
                {
                    _nameOfGlyph[glyph] = own < 0 ? FontTables.MacGlyphs[index] : names[own];
                }
            }
        }
    }

    private List<string> PascalStrings(int at)
    {
        var names = new List<string>();
        while (at < _font.Length && names.Count < MostGlyphs)
        {
            var length = _font.Byte(at);
            names.Add(Encoding.Latin1.GetString(_font.Slice(at + 1, length)));
            at += 1 + length;
        }

        return names;
    }
}
