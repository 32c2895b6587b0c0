using System.Text;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>
/// A character map: how a string's bytes part into codes, and what the codes mean — text in a ToUnicode map, character identifiers in an
/// encoding (Adobe Technical Note 5014; ISO 32000-1, 9.7.5 and 9.10.3).
/// </summary>
internal sealed class CMap
{
    private const int MostRange = 65_536;

    private readonly Dictionary<int, string> _texts = [];
    private readonly List<(int First, int Last, int Identifier)> _identifiers = [];
    private readonly List<(int Bytes, int First, int Last)> _codeSpace = [];

    private CMap()
    {
    }

    /// <summary>Whether it says how many bytes a code has.</summary>
    public bool HasCodeSpace => _codeSpace.Count > 0;

    public bool HasTexts => _texts.Count > 0;

    public static CMap Parse(byte[] bytes)
    {
        var map = new CMap();
        var lexer = new PdfLexer(bytes);
        var operands = new List<PdfObject?>();
        while (true)
        {
            var item = lexer.Read();
            if (ReferenceEquals(item, PdfLexer.End))
            {
                return map;
            }

            if (item is not PdfOperator { Value: var word })
            {
                operands.Add(item);
                continue;
            }

            map.Take(word, operands);
            operands.Clear();
        }
    }

    /// <summary>The text of a code; null when the map has none.</summary>
    public string? Text(int code) => _texts.GetValueOrDefault(code);

    /// <summary>The character identifier of a code; null when the map has none.</summary>
    public int? Identifier(int code)
    {
        foreach (var (first, last, identifier) in _identifiers)
        {
            if (code >= first && code <= last)
            {
                return identifier + code - first;
            }
        }

        return null;
    }

    /// <summary>How many bytes the code at a position has: the shortest length whose code space holds it, otherwise the shortest there is.</summary>
    public int CodeLength(byte[] text, int position)
    {
        var code = 0;
        for (var length = 1; length <= 4 && position + length <= text.Length; length++)
        {
            code = code << 8 | text[position + length - 1];
            foreach (var (bytes, first, last) in _codeSpace)
            {
                if (bytes == length && InRange(code, first, last, bytes))
                {
                    return length;
                }
            }
        }

        return _codeSpace.Min(range => range.Bytes);
    }

    /// <summary>A code space is a rectangle: each byte has its own range.</summary>
    private static bool InRange(int code, int first, int last, int bytes)
    {
        for (var shift = 0; shift < 8 * bytes; shift += 8)
        {
            int value = code >> shift & 255, low = first >> shift & 255, high = last >> shift & 255;
            if (value < low || value > high)
            {
                return false;
            }
        }

        return true;
    }

    private void Take(string word, List<PdfObject?> operands)
    {
        switch (word)
        {
            case "endcodespacerange":
                for (var i = 0; i + 1 < operands.Count; i += 2)
                {
                    if (operands[i] is PdfString { Bytes.Length: >= 1 and <= 4 } low && operands[i + 1] is PdfString high)
                    {
                        _codeSpace.Add((low.Bytes.Length, Code(low), Code(high)));
                    }
                }

                break;
            case "endbfchar":
                for (var i = 0; i + 1 < operands.Count; i += 2)
                {
                    if (operands[i] is PdfString code && TextOf(operands[i + 1]) is { } text)
                    {
                        _texts[Code(code)] = text;
                    }
                }

                break;
            case "endbfrange":
                for (var i = 0; i + 2 < operands.Count; i += 3)
                {
                    TakeTextRange(operands[i], operands[i + 1], operands[i + 2]);
                }

                break;
            case "endcidchar":
                for (var i = 0; i + 1 < operands.Count; i += 2)
                {
                    if (operands[i] is PdfString code && operands[i + 1] is PdfNumber identifier)
                    {
                        _identifiers.Add((Code(code), Code(code), identifier.Int));
                    }
                }

                break;
            case "endcidrange":
                for (var i = 0; i + 2 < operands.Count; i += 3)
                {
                    if (operands[i] is PdfString low && operands[i + 1] is PdfString high && operands[i + 2] is PdfNumber identifier)
                    {
                        _identifiers.Add((Code(low), Code(high), identifier.Int));
                    }
                }

                break;
        }
    }

    private void TakeTextRange(PdfObject? low, PdfObject? high, PdfObject? target)
    {
        if (low is not PdfString lowText || high is not PdfString highText)
        {
            return;
        }

        int first = Code(lowText), last = Math.Min(Code(highText), first + MostRange);
        if (target is PdfArray array)
        {
            for (var i = 0; i < array.Count && first + i <= last; i++)
            {
                if (TextOf(array[i]) is { } text)
                {
                    _texts[first + i] = text;
                }
            }
        }
        else if (TextOf(target) is { Length: > 0 } start)
        {
            for (var code = first; code <= last; code++)
            {
                if (Advance(start, code - first) is { } text)
                {
                    _texts[code] = text;
                }
            }
        }
    }

    /// <summary>The last character of a range's text counts up with the code.</summary>
    private static string? Advance(string start, int by)
    {
        var isPair = start.Length >= 2 && char.IsSurrogatePair(start[^2], start[^1]);
        var head = isPair ? start[..^2] : start[..^1];
        var last = isPair ? char.ConvertToUtf32(start[^2], start[^1]) : start[^1];
        return Rune.IsValid(last + by) ? head + char.ConvertFromUtf32(last + by) : null;
    }

    private static string? TextOf(PdfObject? target) => target switch
    {
        PdfString { Bytes: [var single] } => $"{(char)single}",
        PdfString { Bytes.Length: > 1 } text => Valid(Encoding.BigEndianUnicode.GetString(text.Bytes)),
        PdfName name => GlyphNames.ToText(name.Value),
        _ => null,
    };

    /// <summary>Broken surrogates, which no file should hold and many do, are no text.</summary>
    private static string? Valid(string text) => text.Contains('\uFFFD') ? null : text;

    private static int Code(PdfString text)
    {
        var code = 0;
        foreach (var b in text.Bytes.Take(4))
        {
            code = code << 8 | b;
        }

        return code;
    }
}
