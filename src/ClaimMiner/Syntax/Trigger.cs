namespace ClaimMiner.Syntax;

/// <summary>A word that asserts a relation, and how it takes its arguments: a line of triggers.tsv.</summary>
/// <param name="Lemma">Base form.</param>
/// <param name="Part">Verb, noun or adjective.</param>
/// <param name="Sign">What it says of subject on object.</param>
/// <param name="Frame">Where its arguments stand.</param>
/// <param name="Prepositions">Before the object, where the frame wants one.</param>
/// <param name="Reversed">Whether the grammatical subject is the relation's object ("Y depends on X").</param>
/// <param name="Strength">1 (vague) to 3 (plain).</param>
public sealed record Trigger(
    string Lemma, TriggerPart Part, TriggerSign Sign, TriggerFrame Frame, IReadOnlyList<string> Prepositions, bool Reversed, int Strength);
