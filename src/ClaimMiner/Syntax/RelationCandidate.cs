namespace ClaimMiner.Syntax;

/// <summary>A trigger with the two things that it relates: what a relation between them may be claimed on.</summary>
/// <param name="Trigger">The lexicon's entry.</param>
/// <param name="Word">Index of the trigger word.</param>
/// <param name="Chunk">Index of the chunk that holds it.</param>
/// <param name="Subject">What acts.</param>
/// <param name="Object">What is acted on.</param>
/// <param name="Sign">The trigger's sign, after words that turn it ("leads to reduced Y").</param>
/// <param name="Negated">Whether the relation is denied.</param>
public sealed record RelationCandidate(
    Trigger Trigger, int Word, int Chunk, Phrase Subject, Phrase Object, TriggerSign Sign, bool Negated);
