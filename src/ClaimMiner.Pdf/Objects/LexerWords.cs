using System.Text;

namespace ClaimMiner.Pdf.Objects;

/// <summary>Makes names and operators from bytes, remembering the short ones: a content stream repeats a few dozen for ever.</summary>
internal sealed class LexerWords
{
    private const int MostBytes = 7;
    private const int MostRemembered = 4096;

    private const int Slots = 256;

    private readonly Dictionary<ulong, PdfOperator> _operators = [];
    private readonly (ulong Packed, PdfOperator? Made)[] _recent = new (ulong, PdfOperator?)[Slots];
    private readonly Dictionary<ulong, PdfName> _names = [];

    public PdfOperator Operator(ReadOnlySpan<byte> word)
    {
        // The same few come again and again: a look at one slot finds nearly all of them.
        var packed = Pack(word);
        ref var recent = ref _recent[(packed ^ packed >> 6) % Slots];
        if (word.Length <= MostBytes && recent.Packed == packed && recent.Made is { } known)
        {
            return known;
        }

        if (word.Length > MostBytes || !_operators.TryGetValue(packed, out var made))
        {
            made = new PdfOperator(Encoding.Latin1.GetString(word));
            Remember(_operators, word, packed, made);
        }

        recent = (packed, made);
        return made;
    }

    public PdfName Name(ReadOnlySpan<byte> word)
    {
        var packed = Pack(word);
        if (word.Length > MostBytes || !_names.TryGetValue(packed, out var made))
        {
            made = new PdfName(Unescape(word));
            Remember(_names, word, packed, made);
        }

        return made;
    }

    private static void Remember<T>(Dictionary<ulong, T> words, ReadOnlySpan<byte> word, ulong packed, T made)
    {
        if (word.Length <= MostBytes && words.Count < MostRemembered)
        {
            words.Add(packed, made);
        }
    }

    private static ulong Pack(ReadOnlySpan<byte> word)
    {
        var packed = (ulong)word.Length << (8 * MostBytes);
        for (var i = 0; i < Math.Min(word.Length, MostBytes); i++)
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
