using System.Collections.Frozen;

namespace ClaimMiner.Entities;

/// <summary>Knows a drug by the ending of its international nonproprietary name.</summary>
internal static class DrugStems
{
    private const int ShortestName = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        Resource.Lines("drug-endings.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int[] Lengths = Resource.Lines("drug-endings.txt").Select(ending => ending.Length).Distinct().Order().ToArray();

    private static readonly FrozenSet<string> NotDrugs = Resource.Lines("not-drugs.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"voretigene neparvovec", "idecabtagene vicleucel": the gene and the vector or cell of a therapy's name.</summary>
    public static bool IsTherapy(ReadOnlySpan<char> gene, ReadOnlySpan<char> carrier) =>
        gene.Length >= ShortestName && gene.EndsWith("gene", StringComparison.Ordinal) && carrier.Length >= ShortestName - 1
        && (carrier.EndsWith("vec", StringComparison.Ordinal) || carrier.EndsWith("cel", StringComparison.Ordinal));

    /// <summary>One word of small letters, or with a capital first, that ends as drugs do.</summary>
    public static bool IsDrug(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestName || !char.IsAsciiLetter(word[0]) || word[1..].IndexOfAnyExceptInRange('a', 'z') >= 0)
        {
            return false;
        }

        foreach (var length in Lengths)
        {
            if (length < word.Length && Endings.Contains(word[^length..]))
            {
                return !NotDrugs.Contains(word.ToString());
            }
        }

        return false;
    }
}
