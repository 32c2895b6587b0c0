using System.Collections.Frozen;

namespace ClaimMiner.Entities;

/// <summary>Greek letters and their names.</summary>
internal static class Greek
{
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['α'] = "alpha", ['β'] = "beta", ['γ'] = "gamma", ['δ'] = "delta", ['ε'] = "epsilon", ['ζ'] = "zeta", ['η'] = "eta",
        ['θ'] = "theta", ['ι'] = "iota", ['κ'] = "kappa", ['λ'] = "lambda", ['μ'] = "mu", ['ν'] = "nu", ['ξ'] = "xi", ['π'] = "pi",
        ['ρ'] = "rho", ['σ'] = "sigma", ['τ'] = "tau", ['υ'] = "upsilon", ['φ'] = "phi", ['χ'] = "chi", ['ψ'] = "psi", ['ω'] = "omega", ['ß'] = "beta", ['ϕ'] = "phi", ['ϵ'] = "epsilon",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        Letters.Values.Distinct().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name of a small letter; null for any other character.</summary>
    public static string? NameOf(char c) => Letters.GetValueOrDefault(c);

    /// <summary>The words with the letters spelt out: "TNF-alpha".</summary>
    public static string Spelt(string words) => words.All(char.IsAscii) ? words : string.Concat(words.Select(c => NameOf(c) ?? c.ToString()));

    /// <summary>"alpha".</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Names.Contains(word);
}
