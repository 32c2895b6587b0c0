namespace ClaimMiner.Classification;

/// <summary>A slot as the annotation guide has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Required">Every claim of the category has it.</param>
/// <param name="Holds">"words", "year", "truth" or the name of an enumeration.</param>
internal sealed record GuideSlot(string Name, bool Required, string Holds);
