using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace ClaimMiner.Pdf.Objects;

/// <summary>Deflate with or without its zlib header, as far as it goes: checksums are not looked at, a cut tail loses only itself.</summary>
internal static class FlateFilter
{
    private const int HeaderBytes = 2;
    private const int SmallestBuffer = 4096;
    private const int LargestBuffer = 1 << 20;

    /// <summary>How many times its size content usually inflates to.</summary>
    private const int UsualRatio = 4;

    /// <exception cref="PdfLimitException">The data inflate to more than the budget allows.</exception>
    public static byte[] Decode(ReadOnlyMemory<byte> data, DecodeBudget budget)
    {
        // A zlib header is a multiple of 31 whose low four bits say "deflate". Line ends before it are a common fault.
        var bytes = data.Span;
        var start = 0;
        while (start < bytes.Length && bytes[start] is ((byte)'\r' or (byte)'\n'))
        {
            start++;
        }

        var hasHeader = bytes.Length >= start + HeaderBytes && (bytes[start] & 0x0F) == 8 && ((bytes[start] << 8) | bytes[start + 1]) % 31 == 0;
        var inflated = Inflate(data[(hasHeader ? start + HeaderBytes : start)..], budget);
        return inflated.Length > 0 || hasHeader ? inflated : Inflate(data[Math.Min(start + HeaderBytes, data.Length)..], budget);
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> data, DecodeBudget budget)
    {
        using var source = new DeflateStream(Stream(data), CompressionMode.Decompress);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(data.Length, SmallestBuffer, LargestBuffer) * UsualRatio);
        try
        {
            var length = 0;
            for (int count; (count = source.Read(buffer, length, buffer.Length - length)) > 0;)
            {
                length += count;
                if (length > budget.NextStream)
                {
                    throw budget.StreamTooLarge();
                }

                if (length == buffer.Length)
                {
                    buffer = Grown(buffer);
                }
            }

            return buffer[..length];
        }
        catch (InvalidDataException)
        {
            return FaultyDeflate.Inflate(data.ToArray(), 0, budget);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var part) && part.Array is { } array ? new MemoryStream(array, part.Offset, part.Count) : new MemoryStream(data.ToArray());

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
