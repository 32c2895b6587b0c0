using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>Steps over an image whose data stand in the content stream itself (ISO 32000-1, 8.9.7).</summary>
internal static class InlineImage
{
    private const int Lookahead = 12;

    /// <summary>From behind ID to behind the EI that ends the data: parted by white space, and followed by something that looks like content.</summary>
    public static int Skip(byte[] content, int position)
    {
        for (var at = position; at + 2 < content.Length; at++)
        {
            if (content[at] == 'E' && content[at + 1] == 'I' && at > 0 && PdfBytes.IsWhiteSpace(content[at - 1])
                && PdfBytes.IsWhiteSpace(content[at + 2]) && LooksLikeContent(content.AsSpan(at + 2, Math.Min(Lookahead, content.Length - at - 2))))
            {
                return at + 2;
            }
        }

        return content.Length;
    }

    private static bool LooksLikeContent(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is < 32 or > 126 && !PdfBytes.IsWhiteSpace(b))
            {
                return false;
            }
        }

        return true;
    }
}
