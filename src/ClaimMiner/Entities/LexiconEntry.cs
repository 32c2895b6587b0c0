using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>What a name means.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Grounding">The vocabulary's entry; null where neither identifier nor canonical name is known.</param>
/// <param name="Origin">Where the name comes from.</param>
/// <param name="Spelling">The name as its table spells it.</param>
/// <param name="Next">Another meaning of the same key ("cAMP" and "CAMP"), to be tried when this one's spelling does not fit.</param>
internal sealed record LexiconEntry(
    EntityType Kind, Grounding? Grounding, NameOrigin Origin = NameOrigin.Curated, string Spelling = "", LexiconEntry? Next = null)
{
    /// <summary>What a defined short form has when nothing tells what it names: it is no mention, and hides what a lexicon says of it.</summary>
    public static readonly LexiconEntry Nothing = new(EntityType.Other, null);

    /// <summary>Whether it, or another meaning of its key, is spelt just so.</summary>
    public bool IsSpelt(string spelling) => Spelling == spelling || (Next?.IsSpelt(spelling) ?? false);

    public bool IsMolecule => Kind is EntityType.Gene or EntityType.Family or EntityType.Complex or EntityType.Protein;
}
