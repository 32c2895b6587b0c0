namespace ClaimMiner.Pdf.Objects;

/// <summary>Undoes the differences between neighbouring samples (ISO 32000-1, 7.4.4.4; the PNG filters of RFC 2083, 6).</summary>
internal static class Predictor
{
    public static byte[] Undo(byte[] bytes, PdfDictionary parameters)
    {
        var predictor = parameters.Int("Predictor", 1);
        if (predictor < 2)
        {
            return bytes;
        }

        var colors = Math.Clamp(parameters.Int("Colors", 1), 1, 32);
        var depth = Math.Clamp(parameters.Int("BitsPerComponent", 8), 1, 16);
        var columns = Math.Max(1, parameters.Int("Columns", 1));
        var pixel = Math.Max(1, colors * depth / 8);
        var row = (int)Math.Clamp(((long)colors * depth * columns + 7) / 8, 1, Math.Max(1, bytes.Length));
        return predictor == 2 ? UndoTiff(bytes, row, pixel, depth) : UndoPng(bytes, row, pixel);
    }

    /// <summary>Whole bytes only: other depths occur in images, never in the data that text needs.</summary>
    private static byte[] UndoTiff(byte[] bytes, int row, int pixel, int depth)
    {
        if (depth != 8)
        {
            return bytes;
        }

        var undone = (byte[])bytes.Clone();
        for (var start = 0; start < undone.Length; start += row)
        {
            for (var i = start + pixel; i < Math.Min(start + row, undone.Length); i++)
            {
                undone[i] += undone[i - pixel];
            }
        }

        return undone;
    }

    private static byte[] UndoPng(byte[] bytes, int row, int pixel)
    {
        var rows = (bytes.Length + row) / (row + 1);
        var undone = new byte[(long)rows * row <= bytes.Length ? rows * row : bytes.Length];
        var above = new byte[row];
        var current = new byte[row];
        var written = 0;
        for (var start = 0; start + 1 < bytes.Length && written < undone.Length; start += row + 1)
        {
            var count = Math.Min(row, bytes.Length - start - 1);
            Array.Clear(current);
            Array.Copy(bytes, start + 1, current, 0, count);
            UndoRow(bytes[start], current, above, pixel);
            count = Math.Min(count, undone.Length - written);
            Array.Copy(current, 0, undone, written, count);
            written += count;
            (above, current) = (current, above);
        }

        return written == undone.Length ? undone : undone[..written];
    }

    private static void UndoRow(byte filter, byte[] current, byte[] above, int pixel)
    {
        for (var i = 0; i < current.Length; i++)
        {
            int left = i >= pixel ? current[i - pixel] : 0, up = above[i], corner = i >= pixel ? above[i - pixel] : 0;
            current[i] += (byte)(filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => 0,
            });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        int a = Math.Abs(estimate - left), b = Math.Abs(estimate - up), c = Math.Abs(estimate - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
