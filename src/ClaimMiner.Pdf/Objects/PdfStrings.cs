using System.Buffers;

namespace ClaimMiner.Pdf.Objects;

/// <summary>Literal and hexadecimal strings (ISO 32000-1, 7.3.4).</summary>
internal static class PdfStrings
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("\\()\r"u8);

    /// <summary>From the opening bracket to behind the one that closes it; to the end where none does.</summary>
    public static byte[] ReadLiteral(byte[] bytes, ref int position, int end)
    {
        // Nearly every string is plain up to its bracket.
        var start = ++position;
        var stop = NextSpecial(bytes, position, end);
        if (stop < end && bytes[stop] == ')')
        {
            position = stop + 1;
            return bytes[start..stop];
        }

        var text = new List<byte>();
        for (var depth = 1; position < end;)
        {
            stop = NextSpecial(bytes, position, end);
            text.AddRange(bytes.AsSpan(position, stop - position));
            position = Math.Min(stop + 1, end);
            if (stop == end)
            {
                break;
            }

            depth += bytes[stop] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }

            ReadSpecial(bytes, stop, ref position, end, text);
        }

        return [.. text];
    }

    /// <summary>An odd last digit counts as if a zero followed; other characters are skipped.</summary>
    public static byte[] ReadHex(byte[] bytes, ref int position, int end)
    {
        var rest = bytes.AsSpan(position + 1, end - position - 1);
        var length = rest.IndexOf((byte)'>') is >= 0 and var found ? found : rest.Length;
        position += Math.Min(length + 2, end - position);
        var text = new byte[(length + 1) / 2];
        var digits = 0;
        foreach (var b in rest[..length])
        {
            if (PdfBytes.HexValue(b) is >= 0 and var value)
            {
                text[digits / 2] |= (byte)(digits % 2 == 0 ? value << 4 : value);
                digits++;
            }
        }

        return (digits + 1) / 2 == text.Length ? text : text[..((digits + 1) / 2)];
    }

    private static int NextSpecial(byte[] bytes, int position, int end) =>
        bytes.AsSpan(position, end - position).IndexOfAny(Special) is >= 0 and var found ? position + found : end;

    private static void ReadSpecial(byte[] bytes, int at, ref int position, int end, List<byte> text)
    {
        switch (bytes[at])
        {
            case (byte)'\\':
                ReadEscape(bytes, ref position, end, text);
                break;
            case (byte)'\r':
                position += position < end && bytes[position] == '\n' ? 1 : 0;
                text.Add((byte)'\n');
                break;
            default:
                text.Add(bytes[at]);
                break;
        }
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
