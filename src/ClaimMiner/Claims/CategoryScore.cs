namespace ClaimMiner.Claims;

/// <param name="Probability">0 to 1.</param>
/// <param name="Positive">Whether it is enough to look for a claim.</param>
/// <param name="Sure">Whether it is enough to believe in a claim that the rules do not find.</param>
public readonly record struct CategoryScore(double Probability, bool Positive, bool Sure = false);
