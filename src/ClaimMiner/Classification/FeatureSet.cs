namespace ClaimMiner.Classification;

/// <summary>
/// The features of a sentence as hashes. Each block is weighted and brought to length one by itself, so that the many character n-grams
/// do not drown the few words; flags weigh one each.
/// </summary>
public sealed record FeatureSet(IReadOnlyList<FeatureBlock> Blocks, IReadOnlyList<ulong> Flags);
