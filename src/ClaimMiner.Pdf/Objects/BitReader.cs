namespace ClaimMiner.Pdf.Objects;

/// <summary>Reads bits as deflate packs them: the lowest of a byte first. Beyond the end there are zeros.</summary>
internal sealed class BitReader(byte[] bytes, int start)
{
    private int _position = start;
    private int _bit;

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsBeyondEnd { get; private set; }

    public int Bit()
    {
        if (_position >= bytes.Length)
        {
            IsBeyondEnd = true;
            return 0;
        }

        var bit = bytes[_position] >> _bit & 1;
        _bit = (_bit + 1) & 7;
        _position += _bit == 0 ? 1 : 0;
        return bit;
    }

    public int Bits(int count)
    {
        var value = 0;
        for (var i = 0; i < count; i++)
        {
            value |= Bit() << i;
        }

        return value;
    }

    public void SkipToByte()
    {
        _position += _bit > 0 ? 1 : 0;
        _bit = 0;
    }

    /// <summary>Whole bytes, as many as are left at the most.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        var there = Math.Clamp(count, 0, bytes.Length - _position);
        IsBeyondEnd |= there < count;
        _position += there;
        return bytes.AsSpan(_position - there, there);
    }
}
