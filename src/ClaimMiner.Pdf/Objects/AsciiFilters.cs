namespace ClaimMiner.Pdf.Objects;

/// <summary>Binary data in printable characters (ISO 32000-1, 7.4.2 and 7.4.3). Characters outside the alphabet are skipped.</summary>
internal static class AsciiFilters
{
    public static byte[] DecodeHex(byte[] bytes)
    {
        var position = -1;
        return PdfStrings.ReadHex(bytes, ref position, bytes.Length);
    }

    public static byte[] Decode85(byte[] bytes)
    {
        var target = new List<byte>(bytes.Length);
        Span<byte> group = stackalloc byte[5];
        var count = 0;
        for (var i = bytes is [(byte)'<', (byte)'~', ..] ? 2 : 0; i < bytes.Length && bytes[i] != '~'; i++)
        {
            var b = bytes[i];
            if (b == 'z' && count == 0)
            {
                target.AddRange([0, 0, 0, 0]);
            }
            else if (b is >= (byte)'!' and <= (byte)'u')
            {
                group[count++] = (byte)(b - '!');
                if (count == 5)
                {
                    AddGroup(target, group, 4);
                    count = 0;
                }
            }
        }

        if (count > 1)
        {
            group[count..].Fill(84);
            AddGroup(target, group, count - 1);
        }

        return [.. target];
    }

    private static void AddGroup(List<byte> target, ReadOnlySpan<byte> group, int count)
    {
        uint value = 0;
        foreach (var digit in group)
        {
            value = unchecked(value * 85 + digit);
        }

        for (var i = 0; i < count; i++)
        {
            target.Add((byte)(value >> (24 - 8 * i)));
        }
    }
}
