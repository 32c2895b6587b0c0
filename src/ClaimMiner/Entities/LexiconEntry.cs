using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>What a name means.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Grounding">The vocabulary's entry; null where the lexicon gives no identifier and no canonical name.</param>
internal sealed record LexiconEntry(EntityType Kind, Grounding? Grounding);
