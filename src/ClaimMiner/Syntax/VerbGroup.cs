namespace ClaimMiner.Syntax;

/// <summary>What a verb chunk says.</summary>
/// <param name="Head">Index of its main verb.</param>
/// <param name="Lemma">The main verb's base form.</param>
/// <param name="Kind">Its form as a whole.</param>
/// <param name="Passive">Whether the grammatical subject undergoes the deed.</param>
/// <param name="Negated">Whether it is denied: not, fails to, unable to.</param>
/// <param name="Plural">Whether its form asks for a plural subject; null where the form does not say.</param>
public sealed record VerbGroup(int Head, string Lemma, VerbKind Kind, bool Passive, bool Negated, bool? Plural);
