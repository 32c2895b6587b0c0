namespace ClaimMiner.Pdf;

/// <summary>What an engine made of a file: its readable pages in order, its document information, and what went wrong.</summary>
public sealed record PdfReading(IReadOnlyList<PdfPage> Pages, PdfInfo Info, IReadOnlyList<PdfIssue> Issues)
{
    /// <summary>A reading that failed before any page.</summary>
    public static PdfReading Failed(PdfIssueKind kind, string message) =>
        new([], PdfInfo.Empty, [new PdfIssue(kind, PdfIssueSeverity.Error, message, null)]);
}
