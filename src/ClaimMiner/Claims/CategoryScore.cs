namespace ClaimMiner.Claims;

/// <param name="Probability">0 to 1.</param>
/// <param name="Positive">Whether the probability reaches the category's threshold.</param>
public readonly record struct CategoryScore(double Probability, bool Positive);
