namespace ClaimMiner.Evaluation;

/// <summary>A sentence of a publisher's XML and the places, in the reference list, of what it cites.</summary>
internal sealed record JatsSentence(ReadingWords Words, IReadOnlySet<int> Cited);
