using ClaimMiner.Documents;

namespace ClaimMiner.Claims;

/// <summary>A sentence and what the classifier thinks of it.</summary>
public sealed record ScoredSentence(Sentence Sentence, CategoryScores Scores);
