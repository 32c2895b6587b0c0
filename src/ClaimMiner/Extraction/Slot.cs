using ClaimMiner.Documents;

namespace ClaimMiner.Extraction;

/// <summary>What fills a slot.</summary>
/// <param name="Text">The words; an antecedent's words for a pronoun.</param>
/// <param name="Spans">Where they stand; for a pronoun, where its antecedent stands.</param>
/// <param name="IsHere">Whether the words stand in the sentence itself.</param>
internal sealed record Slot(string Text, IReadOnlyList<TextSpan> Spans, bool IsHere = true);
