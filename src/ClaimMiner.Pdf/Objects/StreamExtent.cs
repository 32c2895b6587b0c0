namespace ClaimMiner.Pdf.Objects;

/// <summary>Where a stream's bytes begin and end. Its /Length is believed only when "endstream" follows.</summary>
/// <param name="Start">Offset of the first byte.</param>
/// <param name="Length">In bytes.</param>
/// <param name="WasSearched">Whether the end had to be looked for.</param>
internal readonly record struct StreamExtent(int Start, int Length, bool WasSearched)
{
    private const int Slack = 4;

    /// <summary>The extent of the stream whose word "stream" ends at <paramref name="keywordEnd"/>.</summary>
    public static StreamExtent Find(byte[] bytes, int keywordEnd, PdfDictionary dictionary)
    {
        // 1. One line end follows the keyword; blanks before it are a common fault.
        var start = keywordEnd;
        while (start < bytes.Length && bytes[start] is (byte)' ' or (byte)'\t')
        {
            start++;
        }

        start = start < bytes.Length && bytes[start] is (byte)'\r' or (byte)'\n' ? start : keywordEnd;
        start += start < bytes.Length && bytes[start] == '\r' ? 1 : 0;
        start += start < bytes.Length && bytes[start] == '\n' ? 1 : 0;

        // 2. The announced length, if it leads to the end's keyword.
        var length = dictionary["Length"] is PdfNumber { Value: >= 0 } announced ? announced.Value : -1;
        if (length >= 0 && start + length <= bytes.Length && EndsAt(bytes.AsSpan(start + (int)length)))
        {
            return new StreamExtent(start, (int)length, false);
        }

        // 3. Otherwise up to the keyword, wherever it is, less the line end before it.
        var rest = bytes.AsSpan(start);
        var found = rest.IndexOf("endstream"u8);
        found = found < 0 ? rest.IndexOf("endobj"u8) : found;
        found = found < 0 ? rest.Length : found;
        var end = found;
        end -= end > 0 && rest[end - 1] == '\n' ? 1 : 0;
        end -= end > 0 && rest[end - 1] == '\r' ? 1 : 0;
        return new StreamExtent(start, end, true);
    }

    private static bool EndsAt(ReadOnlySpan<byte> rest)
    {
        var near = rest[..Math.Min(rest.Length, "endstream".Length + Slack)];
        return near.IndexOf("endstream"u8) >= 0 || near.IndexOf("endobj"u8) is >= 0 and <= Slack;
    }
}
