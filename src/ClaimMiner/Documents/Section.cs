namespace ClaimMiner.Documents;

/// <summary>A headed part of the article.</summary>
/// <param name="Title">The heading's words without its number.</param>
/// <param name="Kind">By its heading, or inherited from the section around it.</param>
/// <param name="Level">1 for a main section, 2 for one within it, and so on.</param>
public sealed record Section(string Title, SectionKind Kind, int Level);
