using ClaimMiner.Documents;

namespace ClaimMiner.Claims;

/// <summary>The words that fill a slot in one sentence, and where they stand; several spans for a slot in pieces.</summary>
public sealed record SlotWords(string Text, IReadOnlyList<TextSpan> Spans);
