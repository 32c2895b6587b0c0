using ClaimMiner.Documents;

namespace ClaimMiner.Classification;

/// <summary>Sentences as the corpus' checks compare them: compatibility forms folded, lower case, letters and digits only.</summary>
internal static class CorpusWords
{
    public static IReadOnlyList<string> Of(string text)
    {
        var folded = Folded(text);
        var words = new List<string>();
        for (var start = 0; start < folded.Length; start++)
        {
            var end = start;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(folded[start..end]);
            }

            start = end;
        }

        return words;
    }

    /// <summary>All letters and digits in one: hyphens and blanks make no difference.</summary>
    public static string Joined(string text) => string.Concat(Folded(text).Where(char.IsLetterOrDigit));

    private static string Folded(string text) => CompatibilityFolding.Fold(text).ToLowerInvariant();
}
