namespace ClaimMiner.Classification;

/// <summary>What a check of annotated sentences gives.</summary>
/// <param name="Card">What the corpus holds; lines that cannot be read do not count.</param>
/// <param name="Faults">By file and line; those of a file as a whole behind its lines, those of the corpus last.</param>
public sealed record CorpusReport(CorpusCard Card, IReadOnlyList<CorpusFault> Faults);
