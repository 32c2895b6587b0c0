namespace ClaimMiner.Classification;

/// <summary>How many sentences have so many words.</summary>
/// <param name="From">The fewest words.</param>
/// <param name="To">The most words.</param>
/// <param name="Sentences">How many have them.</param>
public sealed record LengthBin(int From, int To, int Sentences);
