using ClaimMiner.Documents;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>Documents whose sentences are known and whose labels are not: all that a contender sees of what it is measured on.</summary>
/// <param name="Documents">Each with its sentences.</param>
/// <param name="Texts">All sentences in the same order, each on one line.</param>
internal sealed record UnlabelledSet(IReadOnlyList<(Article Article, IReadOnlyList<Sentence> Sentences)> Documents, IReadOnlyList<string> Texts);
