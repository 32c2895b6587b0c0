namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Inflates symbol by symbol (RFC 1951) and keeps every byte up to the first fault. Slower than the platform's inflater, which gives up a
/// whole buffer for a fault, and not the same one on every machine.
/// </summary>
internal sealed class FaultyDeflate
{
    private const int EndOfBlock = 256;

    /// <summary>The order in which the lengths of the code for lengths stand (RFC 1951, 3.2.7).</summary>
    private static readonly byte[] LengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly HuffmanCode FixedLiterals = new(
        Enumerable.Range(0, 288).Select(symbol => (byte)(symbol switch { < 144 => 8, < 256 => 9, < 280 => 7, _ => 8 })).ToArray());

    private static readonly HuffmanCode FixedDistances = new(Enumerable.Repeat((byte)5, 30).ToArray());

    private readonly BitReader _reader;
    private readonly List<byte> _output = [];
    private readonly DecodeBudget _budget;

    private FaultyDeflate(byte[] bytes, int start, DecodeBudget budget) => (_reader, _budget) = (new BitReader(bytes, start), budget);

    /// <exception cref="PdfLimitException">The data inflate to more than the budget allows.</exception>
    public static byte[] Inflate(byte[] bytes, int start, DecodeBudget budget)
    {
        var inflater = new FaultyDeflate(bytes, start, budget);
        while (inflater.ReadBlock())
        {
        }

        return [.. inflater._output];
    }

    /// <summary>False after the last block and at a fault.</summary>
    private bool ReadBlock()
    {
        var (isLast, kind) = (_reader.Bit() == 1, _reader.Bits(2));
        var isWhole = kind switch
        {
            0 => CopyStored(),
            1 => Expand(FixedLiterals, FixedDistances),
            2 => ReadCodes(out var literals, out var distances) && Expand(literals, distances),
            _ => false,
        };
        return isWhole && !isLast && !_reader.IsBeyondEnd;
    }

    private bool CopyStored()
    {
        _reader.SkipToByte();
        int length = _reader.Bits(16), complement = _reader.Bits(16);
        if ((length ^ complement) != ushort.MaxValue)
        {
            return false;
        }

        _output.AddRange(_reader.Bytes(length));
        CheckRoom();
        return true;
    }

    /// <summary>The codes that a block brings with it (RFC 1951, 3.2.7).</summary>
    private bool ReadCodes(out HuffmanCode literals, out HuffmanCode distances)
    {
        int literalCount = _reader.Bits(5) + 257, distanceCount = _reader.Bits(5) + 1, lengthCount = _reader.Bits(4) + 4;
        var lengthLengths = new byte[LengthOrder.Length];
        for (var i = 0; i < lengthCount; i++)
        {
            lengthLengths[LengthOrder[i]] = (byte)_reader.Bits(3);
        }

        var lengthCode = new HuffmanCode(lengthLengths);
        var lengths = new byte[literalCount + distanceCount];
        var isWhole = true;
        for (var i = 0; i < lengths.Length && isWhole;)
        {
            var symbol = lengthCode.Read(_reader);
            var (value, count) = symbol switch
            {
                16 => (lengths[Math.Max(0, i - 1)], 3 + _reader.Bits(2)),
                17 => ((byte)0, 3 + _reader.Bits(3)),
                18 => ((byte)0, 11 + _reader.Bits(7)),
                _ => ((byte)symbol, 1),
            };
            isWhole = symbol >= 0 && i + count <= lengths.Length;
            if (isWhole)
            {
                lengths.AsSpan(i, count).Fill(value);
                i += count;
            }
        }

        literals = new HuffmanCode(lengths.AsSpan(0, literalCount));
        distances = new HuffmanCode(lengths.AsSpan(literalCount));
        return isWhole;
    }

    private bool Expand(HuffmanCode literals, HuffmanCode distances)
    {
        while (true)
        {
            var symbol = literals.Read(_reader);
            if (symbol is < 0 or EndOfBlock)
            {
                return symbol == EndOfBlock;
            }

            if (symbol < EndOfBlock)
            {
                _output.Add((byte)symbol);
            }
            else if (!Repeat(symbol, distances))
            {
                return false;
            }

            CheckRoom();
        }
    }

    /// <summary>Copies what was written before (RFC 1951, 3.2.5).</summary>
    private bool Repeat(int symbol, HuffmanCode distances)
    {
        // 1. From the ninth length on each four symbols have one more extra bit, from the fifth distance on each two; the last length has none.
        var step = symbol - EndOfBlock - 1;
        var lengthBits = step is < 8 or >= 28 ? 0 : step / 4 - 1;
        var length = step switch { < 8 => 3 + step, 28 => 258, _ => 3 + ((4 + step % 4) << lengthBits) } + _reader.Bits(lengthBits);
        var distanceSymbol = distances.Read(_reader);
        var distanceBits = Math.Max(0, distanceSymbol / 2 - 1);
        var distance = (distanceSymbol < 4 ? 1 + distanceSymbol : 1 + ((2 + distanceSymbol % 2) << distanceBits)) + _reader.Bits(distanceBits);
        if (step > 28 || distanceSymbol is < 0 or > 29 || distance > _output.Count || _reader.IsBeyondEnd)
        {
            return false;
        }

        // 2. Byte by byte, for the copy may run into what it wrote itself.
        for (var i = 0; i < length; i++)
        {
            _output.Add(_output[^distance]);
        }

        return true;
    }

    private void CheckRoom()
    {
        if (_output.Count > _budget.NextStream)
        {
            throw _budget.StreamTooLarge();
        }
    }
}
