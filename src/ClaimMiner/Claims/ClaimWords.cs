using System.Collections.Frozen;

namespace ClaimMiner.Claims;

/// <summary>Words around a name that say what was done to it, or nothing.</summary>
public static class ClaimWords
{
    private static readonly FrozenDictionary<string, Perturbation> Perturbations = Rows("perturbations.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<Perturbation>(row[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, bool> Hollow = Rows("hollow-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1] == "name", StringComparer.Ordinal);

    /// <summary>What the words beside a name, in lower case, say was done to it; null where they say nothing of the sort.</summary>
    public static Perturbation? PerturbationIn(string words) => Perturbations.TryGetValue(words, out var perturbation) ? perturbation : null;

    /// <summary>Whether a word, in lower case, adds nothing to the name before it: "expression" in "the expression of X".</summary>
    /// <param name="lower">The word, singular or plural.</param>
    /// <param name="afterSymbol">Whether what stands before it looks like a symbol.</param>
    public static bool IsHollow(string lower, bool afterSymbol) =>
        (Hollow.TryGetValue(lower, out var onlySymbols) || (lower.EndsWith('s') && Hollow.TryGetValue(lower[..^1], out onlySymbols))) && (afterSymbol || !onlySymbols);

    /// <summary>Rows of an embedded table.</summary>
    internal static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(ClaimWords).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource {name} is missing from the build");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
