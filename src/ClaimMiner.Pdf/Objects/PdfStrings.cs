namespace ClaimMiner.Pdf.Objects;

/// <summary>Literal and hexadecimal strings (ISO 32000-1, 7.3.4).</summary>
internal static class PdfStrings
{
    /// <summary>From the opening bracket to behind the one that closes it; to the end where none does.</summary>
    public static byte[] ReadLiteral(byte[] bytes, ref int position, int end)
    {
        var text = new List<byte>();
        var depth = 1;
        position++;
        while (position < end)
        {
            var b = bytes[position++];
            switch (b)
            {
                case (byte)'\\':
                    ReadEscape(bytes, ref position, end, text);
                    break;
                case (byte)'(':
                    depth++;
                    text.Add(b);
                    break;
                case (byte)')':
                    if (--depth == 0)
                    {
                        return [.. text];
                    }

                    text.Add(b);
                    break;
                case (byte)'\r':
                    position += position < end && bytes[position] == '\n' ? 1 : 0;
                    text.Add((byte)'\n');
                    break;
                default:
                    text.Add(b);
                    break;
            }
        }

        return [.. text];
    }

    /// <summary>An odd last digit counts as if a zero followed; other characters are skipped.</summary>
    public static byte[] ReadHex(byte[] bytes, ref int position, int end)
    {
        var text = new List<byte>();
        var high = -1;
        position++;
        while (position < end)
        {
            var b = bytes[position++];
            if (b == '>')
            {
                break;
            }

            var value = PdfBytes.HexValue(b);
            if (value < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = value;
            }
            else
            {
                text.Add((byte)(high << 4 | value));
                high = -1;
            }
        }

        if (high >= 0)
        {
            text.Add((byte)(high << 4));
        }

        return [.. text];
    }

    private static void ReadEscape(byte[] bytes, ref int position, int end, List<byte> text)
    {
        if (position >= end)
        {
            return;
        }

        var b = bytes[position++];
        switch (b)
        {
            case (byte)'n': text.Add((byte)'\n'); break;
            case (byte)'r': text.Add((byte)'\r'); break;
            case (byte)'t': text.Add((byte)'\t'); break;
            case (byte)'b': text.Add((byte)'\b'); break;
            case (byte)'f': text.Add((byte)'\f'); break;
            case (byte)'\n': break;
            case (byte)'\r':
                position += position < end && bytes[position] == '\n' ? 1 : 0;
                break;
            case >= (byte)'0' and <= (byte)'7':
                var value = b - '0';
                for (var i = 0; i < 2 && position < end && bytes[position] is >= (byte)'0' and <= (byte)'7'; i++)
                {
                    value = value * 8 + (bytes[position++] - '0');
                }

                text.Add((byte)value);
                break;
            default: text.Add(b); break;
        }
    }
}
