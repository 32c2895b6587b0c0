namespace ClaimMiner.Syntax;

/// <summary>The part a word plays, as coarse as claim finding allows.</summary>
public enum Tag
{
    Noun,
    Adjective,
    Adverb,
    Determiner,
    Pronoun,

    /// <summary>which, who, that.</summary>
    Relative,
    Preposition,

    /// <summary>and, or, but.</summary>
    Conjunction,

    /// <summary>because, while, whether.</summary>
    Subordinator,
    Modal,

    /// <summary>Forms of be, have, do, become, remain.</summary>
    Auxiliary,

    /// <summary>A finite present or a base form.</summary>
    Verb,

    /// <summary>A finite past.</summary>
    Past,

    /// <summary>A past participle used as a verb; before a noun it is an adjective.</summary>
    Participle,

    /// <summary>An -ing form used as a verb.</summary>
    Gerund,
    To,
    Not,
    Number,
    Possessive,
    Comma,

    /// <summary>A semicolon, colon, dash or full stop.</summary>
    Break,
    Open,
    Close,

    /// <summary>A citation mark in brackets.</summary>
    Citation,
    Symbol,
}
