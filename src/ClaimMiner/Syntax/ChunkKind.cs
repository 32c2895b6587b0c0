namespace ClaimMiner.Syntax;

public enum ChunkKind
{
    /// <summary>A base noun phrase: determiner, modifiers, noun.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries, adverbs and whatever it hangs from ("has been shown to inhibit").</summary>
    Verb,

    /// <summary>Adjectives that stand alone, as after "is".</summary>
    Adjective,
    Preposition,
    Conjunction,
    Comma,
    Break,
    Relative,
    Subordinator,
    Adverb,

    /// <summary>such as, including: what follows are instances.</summary>
    Example,
}
