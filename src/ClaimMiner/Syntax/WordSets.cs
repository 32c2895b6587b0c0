using System.Collections.Frozen;

namespace ClaimMiner.Syntax;

/// <summary>The small sets of words that single rules look at, from word-sets.tsv.</summary>
public static class WordSets
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Sets = DataFile.Rows("word-sets.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the set has the word; an unknown set is a bug and throws.</summary>
    public static bool Has(string set, string word) => Sets[set].Contains(word);

    public static IReadOnlySet<string> Of(string set) => Sets[set];

    /// <summary>Names of the sets.</summary>
    public static IEnumerable<string> Names => Sets.Keys;
}
