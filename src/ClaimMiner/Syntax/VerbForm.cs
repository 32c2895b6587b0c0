namespace ClaimMiner.Syntax;

/// <summary>What a spelling can be of a verb.</summary>
[Flags]
public enum VerbForm
{
    None = 0,
    Base = 1,
    Singular = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
