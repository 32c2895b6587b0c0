namespace ClaimMiner.Pdf.Objects;

/// <summary>Runs of bytes (ISO 32000-1, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const int EndOfData = 128;

    /// <exception cref="PdfLimitException">The data decode to more than the budget allows.</exception>
    public static byte[] Decode(byte[] bytes, DecodeBudget budget)
    {
        var most = budget.NextStream;
        using var target = new MemoryStream();
        for (var i = 0; i < bytes.Length && bytes[i] != EndOfData;)
        {
            var length = bytes[i++];
            if (length < EndOfData)
            {
                var count = Math.Min(length + 1, bytes.Length - i);
                target.Write(bytes, i, count);
                i += count;
            }
            else if (i < bytes.Length)
            {
                for (var n = 0; n < 257 - length; n++)
                {
                    target.WriteByte(bytes[i]);
                }

                i++;
            }

            if (target.Length > most)
            {
                throw budget.StreamTooLarge();
            }
        }

        return target.ToArray();
    }
}
