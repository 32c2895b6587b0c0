using System.Buffers;
using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// The form under which names are looked up: lower case, Greek letters spelt out, hyphens and apostrophes gone, words parted by one
/// space, British spelling of the commonest stems turned American, "type II" figures. "NF-κB" and "NFkappaB" have one key.
/// </summary>
internal static class LexiconKey
{
    private static readonly (string British, string American)[] Spellings =
        [("tumour", "tumor"), ("aem", "em"), ("oe", "e"), ("fibre", "fiber"), ("paed", "ped"), ("signalling", "signaling"), ("remodelling", "remodeling"),
            ("isation", "ization"), ("sulph", "sulf"), ("ageing", "aging"), ("behaviour", "behavior"), ("leucoc", "leukoc"), ("grey", "gray"), ("centre", "center"),
            ("aluminium", "aluminum"), ("type iv", "type 4"), ("type iii", "type 3"), ("type ii", "type 2"), ("type i ", "type 1 ")];

    private static readonly SearchValues<string> Stems = SearchValues.Create(Spellings.Select(spelling => spelling.British).ToArray(), StringComparison.OrdinalIgnoreCase);

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length + 8);
        foreach (var c in CompatibilityFolding.Fold(name).ToLowerInvariant())
        {
            if (Greek.NameOf(c) is { } letter)
            {
                key.Append(letter);
            }
            else if (char.IsLetterOrDigit(c))
            {
                key.Append(c);
            }
            else if ((char.IsWhiteSpace(c) || c is '/' or ',') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        var text = key.ToString().TrimEnd();
        if (!HasStem(text))
        {
            return text;
        }

        foreach (var (british, american) in Spellings)
        {
            text = text.Replace(british, american, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Whether a word's key differs from its small letters by a British spelling.</summary>
    public static bool HasStem(ReadOnlySpan<char> word) => word.ContainsAny(Stems);
}
