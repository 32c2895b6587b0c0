using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Claims;

/// <summary>
/// What a slot names, whatever the words: the vocabulary's id where it is grounded; otherwise its words without articles, case, hyphens,
/// plurals and British spellings, Greek letters spelt out, "the secretion of X" as "X secretion", hollow words left out.
/// </summary>
/// <param name="Key">Empty where there is no slot.</param>
/// <param name="Perturbation">What the words say was done to it.</param>
internal sealed record CanonicalName(string Key, Perturbation? Perturbation)
{
    private static readonly (string From, string To)[] Spellings = ClaimWords.Rows("spellings.tsv").Select(row => (row[0], row[1])).ToArray();

    private static readonly Dictionary<char, string> Greek = ClaimWords.Rows("greek-letters.tsv").ToDictionary(row => row[0][0], row => row[1]);

    public static CanonicalName Of(EntitySlot? slot)
    {
        if (slot is null)
        {
            return new CanonicalName("", null);
        }

        return slot.Id is not null || slot.Name is not null
            ? new CanonicalName(slot.Id ?? Fold(slot.Name!), slot.Perturbation)
            : OfWords(slot.Canonical ?? slot.Text, slot.Perturbation);
    }

    private static CanonicalName OfWords(string text, Perturbation? known)
    {
        // 1. "loss of expression of X" is read as "X expression loss".
        var segments = new List<List<string>> { new() };
        foreach (var word in text.Split([' ', '/', ',', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "of")
            {
                segments.Add([]);
            }
            else if (word.ToLowerInvariant() is not ("a" or "an" or "the" or "this" or "these" or "its" or "their" or "that" or "those"))
            {
                segments[^1].Add(word);
            }
        }

        segments.Reverse();
        var words = segments.SelectMany(segment => segment).ToList();

        // 2. What was done to it, and words that name nothing, go.
        var perturbation = known;
        while (words.Count > 1)
        {
            if (ClaimWords.IsHollow(words[^1].ToLowerInvariant(), LooksLikeSymbol(words[^2])))
            {
                words.RemoveAt(words.Count - 1);
            }
            else if (ClaimWords.PerturbationIn(words[^1].ToLowerInvariant()) is { } last && (perturbation is null || perturbation == known))
            {
                perturbation = last;
                words.RemoveAt(words.Count - 1);
            }
            else if (ClaimWords.PerturbationIn(words[0].ToLowerInvariant()) is { } first && (perturbation is null || perturbation == known))
            {
                perturbation = first;
                words.RemoveAt(0);
            }
            else
            {
                break;
            }
        }

        // 3. What is left, folded and run together: "T-cell" and "T cell" are one.
        return new CanonicalName(string.Concat(words.Select(Fold)), perturbation);
    }

    private static bool LooksLikeSymbol(string word) => word.Any(char.IsDigit) || word.Skip(1).Any(char.IsUpper) || word.Any(c => Greek.ContainsKey(char.ToLowerInvariant(c)))
        || (word.Length <= 4 && word.All(char.IsLower));

    /// <summary>Letters and digits in lower case, Greek letters spelt out, singular, one spelling.</summary>
    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length + 8);
        foreach (var c in CompatibilityFolding.Fold(word).ToLowerInvariant())
        {
            if (Greek.TryGetValue(c, out var letter))
            {
                folded.Append(letter);
            }
            else if (char.IsLetterOrDigit(c))
            {
                folded.Append(c);
            }
        }

        var text = Singular(folded.ToString(), word);
        foreach (var (from, to) in Spellings)
        {
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return text;
    }

    private static string Singular(string folded, string written) =>
        folded.Length < 4 || !written.EndsWith('s') ? folded
        : folded.EndsWith("ies", StringComparison.Ordinal) && folded.Length > 5 ? folded[..^3] + "y"
        : folded.EndsWith("sses", StringComparison.Ordinal) || folded.EndsWith("xes", StringComparison.Ordinal) || folded.EndsWith("ches", StringComparison.Ordinal)
            || folded.EndsWith("shes", StringComparison.Ordinal) || folded.EndsWith("viruses", StringComparison.Ordinal) ? folded[..^2]
        : folded.EndsWith("ss", StringComparison.Ordinal) || folded.EndsWith("us", StringComparison.Ordinal) || folded.EndsWith("is", StringComparison.Ordinal) ? folded
        : folded[..^1];
}
