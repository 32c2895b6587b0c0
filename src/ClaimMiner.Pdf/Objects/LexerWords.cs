using System.Text;

namespace ClaimMiner.Pdf.Objects;

/// <summary>Makes names and operators from bytes, remembering the short ones: a content stream repeats a few dozen for ever.</summary>
internal sealed class LexerWords
{
    private readonly Dictionary<ulong, PdfOperator> _operators = [];
    private readonly Dictionary<ulong, string> _names = [];

    public PdfOperator Operator(ReadOnlySpan<byte> word)
    {
        if (word.Length > 7)
        {
            return new PdfOperator(Encoding.Latin1.GetString(word));
        }

        var packed = Pack(word);
        if (!_operators.TryGetValue(packed, out var known))
        {
            _operators.Add(packed, known = new PdfOperator(Encoding.Latin1.GetString(word)));
        }

        return known;
    }

    public string Name(ReadOnlySpan<byte> word)
    {
        if (word.Length > 7)
        {
            return Unescape(word);
        }

        var packed = Pack(word);
        if (!_names.TryGetValue(packed, out var known))
        {
            _names.Add(packed, known = Unescape(word));
        }

        return known;
    }

    private static ulong Pack(ReadOnlySpan<byte> word)
    {
        var packed = (ulong)word.Length << 56;
        for (var i = 0; i < word.Length; i++)
        {
            packed |= (ulong)word[i] << (8 * i);
        }

        return packed;
    }

    private static string Unescape(ReadOnlySpan<byte> word)
    {
        if (!word.Contains((byte)'#'))
        {
            return Encoding.Latin1.GetString(word);
        }

        var name = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '#' && i + 2 < word.Length && PdfBytes.HexValue(word[i + 1]) >= 0 && PdfBytes.HexValue(word[i + 2]) >= 0)
            {
                name.Append((char)(PdfBytes.HexValue(word[i + 1]) << 4 | PdfBytes.HexValue(word[i + 2])));
                i += 2;
            }
            else
            {
                name.Append((char)word[i]);
            }
        }

        return name.ToString();
    }
}
