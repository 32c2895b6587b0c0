namespace ClaimMiner.Pdf.Objects;

/// <summary>A canonical Huffman code, made of the lengths of its words (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanCode
{
    private const int MostBits = 15;

    private readonly int[] _counts = new int[MostBits + 1];
    private readonly int[] _symbols;

    public HuffmanCode(ReadOnlySpan<byte> lengths)
    {
        // Symbols by the length of their words, and within a length in their own order.
        foreach (var length in lengths)
        {
            _counts[length]++;
        }

        _counts[0] = 0;
        var next = new int[MostBits + 2];
        for (var bits = 1; bits <= MostBits; bits++)
        {
            next[bits + 1] = next[bits] + _counts[bits];
        }

        _symbols = new int[lengths.Length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] > 0)
            {
                _symbols[next[lengths[symbol]]++] = symbol;
            }
        }
    }

    /// <summary>The next symbol; -1 where the bits are no word of the code or come to an end.</summary>
    public int Read(BitReader reader)
    {
        int word = 0, first = 0, index = 0;
        for (var bits = 1; bits <= MostBits; bits++)
        {
            word |= reader.Bit();
            if (word - first < _counts[bits])
            {
                return reader.IsBeyondEnd ? -1 : _symbols[index + word - first];
            }

            index += _counts[bits];
            first = (first + _counts[bits]) << 1;
            word <<= 1;
        }

        return -1;
    }
}
