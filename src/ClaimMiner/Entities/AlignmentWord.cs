using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>A run of letters or figures of a long form.</summary>
/// <param name="Span">Where.</param>
/// <param name="Cost">What passing it over costs.</param>
internal readonly record struct AlignmentWord(TextSpan Span, double Cost);
