using System.Text;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>
/// What an embedded Compact Font Format program says of its glyphs: names, and codes of its own encoding (Adobe Technical Note 5176).
/// Outlines are not looked at.
/// </summary>
internal sealed class CffProgram
{
    private const int MostGlyphs = 65_536;
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 1230;

    private readonly BigEndianReader _font;
    private readonly int[] _charset;
    private readonly List<(int Start, int Length)> _strings;
    private readonly string?[] _encoding = new string?[256];

    public CffProgram(byte[] bytes)
    {
        // 1. Header, then the four indexes that open every font.
        _font = new BigEndianReader(bytes);
        var (_, afterNames) = Index(_font.Byte(2));
        var (tops, afterTops) = Index(afterNames);
        (_strings, _) = Index(afterTops);
        var top = tops.Count > 0 ? Dictionary(tops[0].Start, tops[0].Length) : [];
        IsCidKeyed = top.ContainsKey(RosOperator);

        // 2. Which name, or which character identifier, each glyph has.
        var charStrings = top.TryGetValue(CharStringsOperator, out var offset) ? _font.UInt16((int)offset) : 0;
        _charset = ReadCharset((int)top.GetValueOrDefault(CharsetOperator), Math.Min(charStrings, MostGlyphs));

        // 3. Which glyph each code has.
        if (!IsCidKeyed)
        {
            ReadEncoding((int)top.GetValueOrDefault(EncodingOperator));
        }
    }

    /// <summary>Whether glyphs have character identifiers instead of names.</summary>
    public bool IsCidKeyed { get; }

    /// <summary>The name of a code in the font's own encoding; null when it has none.</summary>
    public string? NameOfCode(int code) => code is >= 0 and < 256 ? _encoding[code] : null;

    /// <summary>The name of a glyph; null when it has none.</summary>
    public string? NameOfGlyph(int glyph) => IsCidKeyed || glyph < 0 || glyph >= _charset.Length ? null : String(_charset[glyph]);

    private (List<(int Start, int Length)> Items, int End) Index(int at)
    {
        var items = new List<(int, int)>();
        var count = _font.UInt16(at);
        if (count == 0)
        {
            return (items, at + 2);
        }

        var size = _font.Byte(at + 2);
        var data = at + 3 + (count + 1) * size - 1;
        var start = Number(at + 3, size);
        for (var i = 1; i <= count; i++)
        {
            var end = Number(at + 3 + i * size, size);
            items.Add((data + start, Math.Max(0, end - start)));
            start = end;
        }

        return (items, data + start);
    }

    private int Number(int at, int size)
    {
        var value = 0;
        for (var i = 0; i < size; i++)
        {
            value = value << 8 | _font.Byte(at + i);
        }

        return value & int.MaxValue;
    }

    /// <summary>Operator → its first operand; two-byte operators count from 1200.</summary>
    private Dictionary<int, double> Dictionary(int at, int length)
    {
        var entries = new Dictionary<int, double>();
        double? first = null;
        for (var end = at + Math.Min(length, _font.Length); at < end;)
        {
            var b = _font.Byte(at++);
            double? operand = null;
            switch (b)
            {
                case <= 21:
                    entries.TryAdd(b == 12 ? 1200 + _font.Byte(at++) : b, first ?? 0);
                    first = null;
                    continue;
                case 28:
                    operand = _font.Int16(at);
                    at += 2;
                    break;
                case 29:
                    operand = (int)_font.UInt32(at);
                    at += 4;
                    break;
                case 30:
                    while (at < end && (_font.Byte(at) & 15) != 15 && _font.Byte(at) >> 4 != 15)
                    {
                        at++;
                    }

                    at++;
                    operand = 0;
                    break;
                case >= 32 and <= 246: operand = b - 139; break;
                case >= 247 and <= 250: operand = (b - 247) * 256 + _font.Byte(at++) + 108; break;
                case >= 251 and <= 254: operand = -(b - 251) * 256 - _font.Byte(at++) - 108; break;
            }

            first ??= operand;
        }

        return entries;
    }

    private int[] ReadCharset(int at, int glyphs)
    {
        var charset = new int[glyphs];
        if (at <= 2)
        {
            // The predefined ISOAdobe charset counts up; the expert ones occur in no running text.
            for (var i = 0; i < glyphs; i++)
            {
                charset[i] = i;
            }

            return charset;
        }

        var format = _font.Byte(at++);
        for (var glyph = 1; glyph < glyphs && at < _font.Length;)
        {
            var first = _font.UInt16(at);
            var left = format switch { 0 => 0, 1 => _font.Byte(at + 2), _ => _font.UInt16(at + 2) };
            at += format switch { 0 => 2, 1 => 3, _ => 4 };
            for (var i = 0; i <= left && glyph < glyphs; i++)
            {
                charset[glyph++] = first + i;
            }
        }

        return charset;
    }

    private void ReadEncoding(int at)
    {
        if (at <= 1)
        {
            if (FontTables.Encoding("Standard") is { } standard)
            {
                Array.Copy(standard, _encoding, standard.Length);
            }

            return;
        }

        var format = _font.Byte(at++);
        var glyph = 1;
        var count = _font.Byte(at++);
        for (var i = 0; i < count; i++)
        {
            var first = _font.Byte(at++);
            var left = (format & 127) == 0 ? 0 : _font.Byte(at++);
            for (var code = first; code <= Math.Min(first + left, 255); code++)
            {
                _encoding[code] = NameOfGlyph(glyph++);
            }
        }

        for (var i = (format & 128) == 0 ? 0 : _font.Byte(at++); i > 0; i--, at += 3)
        {
            _encoding[_font.Byte(at)] = String(_font.UInt16(at + 1));
        }
    }

    private string? String(int number)
    {
        if (number < FontTables.CffStrings.Count)
        {
            return FontTables.CffStrings[number];
        }

        var own = number - FontTables.CffStrings.Count;
        return own < _strings.Count ? Encoding.Latin1.GetString(_font.Slice(_strings[own].Start, _strings[own].Length)) : null;
    }
}
