namespace ClaimMiner.Syntax;

/// <summary>A run of words [First, End) that belongs together.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Head">Index of its leading word: the noun of a noun phrase.</param>
/// <param name="Lemma">The head's base form; the whole words of a compound preposition ("due to").</param>
/// <param name="Verb">What a verb chunk says.</param>
public sealed record Chunk(ChunkKind Kind, int First, int End, int Head, string Lemma, VerbGroup? Verb = null);
