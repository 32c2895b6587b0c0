namespace ClaimMiner.Pdf.Objects;

/// <summary>LZW with codes of 9 to 12 bits (ISO 32000-1, 7.4.4.2, after the TIFF 6.0 specification).</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int Finish = 257;
    private const int TableSize = 4096;

    /// <exception cref="PdfLimitException">The data decode to more than the budget allows.</exception>
    public static byte[] Decode(byte[] bytes, int earlyChange, DecodeBudget budget)
    {
        var most = budget.NextStream;
        using var target = new MemoryStream();
        var table = new byte[TableSize][];
        for (var i = 0; i < Clear; i++)
        {
            table[i] = [(byte)i];
        }

        int next = 258, width = 9, bits = 0, held = 0;
        byte[]? previous = null;
        foreach (var b in bytes)
        {
            held = (held << 8) | b;
            bits += 8;
            if (bits < width)
            {
                continue;
            }

            bits -= width;
            var code = (held >> bits) & ((1 << width) - 1);
            held &= (1 << bits) - 1;
            if (code == Finish)
            {
                break;
            }

            if (code == Clear)
            {
                (next, width, previous) = (258, 9, null);
                continue;
            }

            // A code that is not yet in the table can only be the one about to be added.
            var entry = code < Clear || (code > Finish && code < next) ? table[code] : code == next && previous is not null ? [.. previous, previous[0]] : null;
            if (entry is null)
            {
                break;
            }

            target.Write(entry);
            if (target.Length > most)
            {
                throw budget.StreamTooLarge();
            }

            if (previous is not null && next < TableSize)
            {
                table[next++] = [.. previous, entry[0]];
            }

            previous = entry;
            width = (next + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        return target.ToArray();
    }
}
