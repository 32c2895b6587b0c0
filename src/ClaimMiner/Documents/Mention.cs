namespace ClaimMiner.Documents;

/// <summary>A name of a thing in the text.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Grounding">The vocabulary's entry, where known without guessing.</param>
public sealed record Mention(TextSpan Span, EntityType Kind, Grounding? Grounding = null);
