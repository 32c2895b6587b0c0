namespace ClaimMiner.Classification;

/// <summary>A claim as an annotator wrote it down.</summary>
/// <param name="Category">As written; null when it is not said.</param>
/// <param name="Slots">Everything else, by name, in the order written.</param>
internal sealed record AnnotatedClaim(SlotValue? Category, OrderedDictionary<string, SlotValue> Slots);
