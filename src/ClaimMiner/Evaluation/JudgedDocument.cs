namespace ClaimMiner.Evaluation;

/// <summary>The annotated sentences of one document and what was made of them.</summary>
public sealed record JudgedDocument(string Doc, IReadOnlyList<JudgedSentence> Sentences);
