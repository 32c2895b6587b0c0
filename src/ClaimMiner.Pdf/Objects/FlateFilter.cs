using System.IO.Compression;

namespace ClaimMiner.Pdf.Objects;

/// <summary>Deflate with or without its zlib header, as far as it goes: checksums are not looked at, a cut tail loses only itself.</summary>
internal static class FlateFilter
{
    private const int HeaderBytes = 2;
    private const int BufferBytes = 16384;

    /// <exception cref="PdfLimitException">The data inflate to more than the budget allows.</exception>
    public static byte[] Decode(byte[] bytes, DecodeBudget budget)
    {
        // A zlib header is a multiple of 31 whose low four bits say "deflate". Line ends before it are a common fault.
        var start = 0;
        while (start < bytes.Length && bytes[start] is ((byte)'\r' or (byte)'\n'))
        {
            start++;
        }

        var hasHeader = bytes.Length >= start + HeaderBytes && (bytes[start] & 0x0F) == 8 && ((bytes[start] << 8) | bytes[start + 1]) % 31 == 0;
        var inflated = Inflate(bytes, hasHeader ? start + HeaderBytes : start, budget);
        return inflated.Length > 0 || hasHeader ? inflated : Inflate(bytes, Math.Min(start + HeaderBytes, bytes.Length), budget);
    }

    private static byte[] Inflate(byte[] bytes, int start, DecodeBudget budget)
    {
        using var source = new DeflateStream(new MemoryStream(bytes, start, bytes.Length - start), CompressionMode.Decompress);
        using var target = new MemoryStream();
        var buffer = new byte[BufferBytes];
        try
        {
            for (int count; (count = source.Read(buffer)) > 0;)
            {
                target.Write(buffer, 0, count);
                if (target.Length > budget.NextStream)
                {
                    throw budget.StreamTooLarge();
                }
            }

            return target.ToArray();
        }
        catch (InvalidDataException)
        {
            return FaultyDeflate.Inflate(bytes, start, budget);
        }
    }
}
