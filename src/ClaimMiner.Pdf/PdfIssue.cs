namespace ClaimMiner.Pdf;

/// <summary>Something that the reader met. An error lost text; a note did not.</summary>
public sealed record PdfIssue(PdfIssueKind Kind, PdfIssueSeverity Severity, string Message, int? Page);
