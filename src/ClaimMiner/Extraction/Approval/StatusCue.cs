using ClaimMiner.Claims;

namespace ClaimMiner.Extraction.Approval;

/// <summary>A place where words assert a status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Word">Index of the word that asserts it.</param>
/// <param name="Chunk">Index of the chunk that the products hang from: a verb, or the noun phrase of "FDA-approved drug X".</param>
/// <param name="Side">Where the products stand.</param>
internal sealed record StatusCue(RegulatoryStatus Status, int Word, int Chunk, ProductSide Side);
