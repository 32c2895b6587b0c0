namespace ClaimMiner.Pdf;

/// <summary>What the file says of itself, unchecked: the information dictionary's entries and the XMP packet, when there.</summary>
public sealed record PdfInfo(string? Title, string? Author, string? Subject, string? Keywords, string? Xmp)
{
    public static PdfInfo Empty { get; } = new(null, null, null, null, null);
}
