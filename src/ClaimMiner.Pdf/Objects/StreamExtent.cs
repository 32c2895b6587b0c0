namespace ClaimMiner.Pdf.Objects;

/// <summary>Where a stream's bytes begin and end. Its /Length is believed only when "endstream" follows.</summary>
internal static class StreamExtent
{
    private const int Slack = 4;

    public static (int Start, int Length) Find(byte[] bytes, int keywordEnd, PdfDictionary dictionary)
    {
        // 1. One line end follows the keyword.
        var start = Math.Min(keywordEnd, bytes.Length);
        start += start < bytes.Length && bytes[start] == '\r' ? 1 : 0;
        start += start < bytes.Length && bytes[start] == '\n' ? 1 : 0;

        // 2. The announced length, if it leads to the end's keyword.
        var length = dictionary["Length"] is PdfNumber { Value: >= 0 } announced ? announced.Value : -1;
        if (length >= 0 && start + length <= bytes.Length)
        {
            var end = start + (int)length;
            var look = bytes.AsSpan(end, Math.Min(bytes.Length - end, "endstream".Length + Slack));
            if (look.IndexOf("endstream"u8) is >= 0 and <= Slack || look.IndexOf("endobj"u8) is >= 0 and <= Slack)
            {
                return (start, (int)length);
            }
        }

        // 3. Otherwise up to the keyword, wherever it is.
        var rest = bytes.AsSpan(start);
        var found = rest.IndexOf("endstream"u8);
        found = found < 0 ? rest.IndexOf("endobj"u8) : found;
        found = found < 0 ? rest.Length : found;
        found -= found > 0 && rest[found - 1] == '\n' ? 1 : 0;
        found -= found > 0 && rest[found - 1] == '\r' ? 1 : 0;
        return (start, found);
    }
}
