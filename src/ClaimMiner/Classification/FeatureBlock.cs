namespace ClaimMiner.Classification;

/// <summary>Features of one sort: every occurrence, in any order.</summary>
/// <param name="Hashes">One an occurrence.</param>
/// <param name="Weight">The block's length after normalising.</param>
public sealed record FeatureBlock(IReadOnlyList<ulong> Hashes, double Weight);
