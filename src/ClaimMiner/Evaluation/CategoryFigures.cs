using ClaimMiner.Claims;

namespace ClaimMiner.Evaluation;

/// <summary>How well one category is found: as a property of sentences, and claim by claim.</summary>
public sealed record CategoryFigures(ClaimCategory Category, Score Sentences, Score Claims);
