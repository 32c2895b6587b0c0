using System.Collections.Frozen;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>The small sets of words that single approval rules look at, from approval-word-sets.tsv.</summary>
internal static class ApprovalWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Sets = DataFile.Rows("approval-word-sets.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the set has the word; an unknown set is a bug and throws.</summary>
    public static bool Has(string set, string word) => Sets[set].Contains(word);

    public static IReadOnlySet<string> Of(string set) => Sets[set];
}
