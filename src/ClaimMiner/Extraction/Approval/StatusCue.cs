using ClaimMiner.Claims;

namespace ClaimMiner.Extraction.Approval;

/// <summary>A place where words assert a status.</summary>
/// <param name="Status">The status; of a follower, what it has where the event before is unknown.</param>
/// <param name="Word">Index of the word that asserts it.</param>
/// <param name="Chunk">Index of the chunk that the products hang from: a verb, or the noun phrase of "FDA-approved drug X".</param>
/// <param name="Side">Where the products stand.</param>
/// <param name="Governor">For a status noun, the chunk of the verb that holds it; -1 where none does.</param>
internal sealed record StatusCue(RegulatoryStatus Status, int Word, int Chunk, ProductSide Side, int Governor = -1);
