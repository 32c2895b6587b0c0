namespace ClaimMiner.Pdf;

/// <summary>What every engine says in the same words of a file's faults.</summary>
internal static class PdfFaults
{
    private const int HeaderWithin = 1024;

    public static PdfReading NeedsPassword { get; } = PdfReading.Failed(PdfIssueKind.Encrypted, "the file is encrypted and opens only with a password");

    public static PdfReading WithoutPages { get; } = PdfReading.Failed(PdfIssueKind.Damaged, "the file's structure is broken: no page could be found");

    public static PdfIssue DeniesCopying { get; } =
        new(PdfIssueKind.Encrypted, PdfIssueSeverity.Note, "the file opens without a password but denies copying; it was read for mining only", null);

    public static PdfIssue CutOff { get; } =
        new(PdfIssueKind.Damaged, PdfIssueSeverity.Error, "the file is cut off or has lost its page tree: there may have been more than what was read", null);

    /// <summary>Pages beyond these were not read.</summary>
    public static PdfIssue OnlyTheFirst(int pages) => new(PdfIssueKind.LimitReached, PdfIssueSeverity.Error, $"only the first {pages} pages were read", pages + 1);

    /// <summary>A limit that ended the reading of a page.</summary>
    public static PdfIssue Limit(string message, int page) => new(PdfIssueKind.LimitReached, PdfIssueSeverity.Error, message, page);

    /// <summary>Why bytes are not even tried; null when they are.</summary>
    public static PdfReading? Refusal(ReadOnlySpan<byte> bytes, PdfLimits limits)
    {
        if (bytes.Length == 0)
        {
            return PdfReading.Failed(PdfIssueKind.Empty, "the file has no bytes");
        }

        if (bytes.Length > limits.FileBytes)
        {
            return PdfReading.Failed(PdfIssueKind.TooLarge, $"the file has {bytes.Length} bytes; at most {limits.FileBytes} are read");
        }

        return LooksLikePdf(bytes) ? null
            : PdfReading.Failed(PdfIssueKind.NotAPdf, $"no PDF header in the first {HeaderWithin} bytes, and no PDF object anywhere");
    }

    private static bool LooksLikePdf(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0 || (bytes.IndexOf(" obj"u8) >= 0 && bytes.IndexOf("endobj"u8) >= 0);
}
