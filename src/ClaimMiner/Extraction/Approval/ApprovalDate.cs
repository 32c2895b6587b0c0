using ClaimMiner.Documents;

namespace ClaimMiner.Extraction.Approval;

/// <summary>A point in time that a sentence gives.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Year">The year; null where only an interval is told ("two years later"), which keeps other years away all the same.</param>
internal sealed record ApprovalDate(TextSpan Span, Slot? Year);
