namespace ClaimMiner.Syntax;

public enum VerbKind
{
    Finite,
    Infinitive,
    Gerund,

    /// <summary>A past participle with no auxiliary: "induced by …".</summary>
    Participle,
}
