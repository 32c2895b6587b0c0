using ClaimMiner.Documents;

namespace ClaimMiner.Classification;

/// <summary>
/// The classifier's view of a sentence's words: lower case, citation brackets left out, numbers and years folded. Beside it stands the
/// masked view, in which names that look like symbols ("TNF-α", "p53", "mTORC1") are all one word, so that "X inhibits Y" can be learned.
/// </summary>
internal sealed class FeatureTokens
{
    private const string Number = "<num>";
    private const string Year = "<year>";
    private const string Symbol = "<sym>";

    private FeatureTokens(List<string> words, List<string> masked) => (Words, Masked) = (words, masked);

    public IReadOnlyList<string> Words { get; }

    /// <summary>As long as <see cref="Words"/>.</summary>
    public IReadOnlyList<string> Masked { get; }

    public static FeatureTokens Of(string sentence)
    {
        var text = CompatibilityFolding.Fold(sentence);
        var words = new List<string>(text.Length / 5);
        var masked = new List<string>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            var mark = CitationLength(text, i);
            if (mark > 0)
            {
                i += mark;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else
            {
                var end = char.IsLetterOrDigit(text[i]) ? WordEnd(text, i) : i + 1;
                var word = text[i..end];
                words.Add(Fold(word));
                masked.Add(IsSymbol(word, first: words.Count == 1) ? Symbol : words[^1]);
                i = end;
            }
        }

        return new FeatureTokens(words, masked);
    }

    /// <summary>The length of "[12]" or "[3–5, 8]" at the position; 0 when none stands there.</summary>
    private static int CitationLength(string text, int start)
    {
        if (text[start] != '[' || start + 1 >= text.Length || !char.IsAsciiDigit(text[start + 1]))
        {
            return 0;
        }

        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or ' ' or '-' or '–' or '—' or ';'))
        {
            end++;
        }

        return end < text.Length && text[end] == ']' ? end + 1 - start : 0;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end])
            || (text[end] is '-' or '‐' or '‑' or '–' or '/' or '\'' or '’' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
            || (text[end] is '.' or ',' && char.IsAsciiDigit(text[end - 1]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static string Fold(string word)
    {
        if (char.IsAsciiDigit(word[0]) && word.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '–'))
        {
            return word is ['1' or '2', '9' or '0', _, _] ? Year : Number;
        }

        return word.ToLowerInvariant().Replace('‐', '-').Replace('‑', '-').Replace('–', '-').Replace('’', '\'');
    }

    /// <summary>Two capitals, or a capital or small letter with a figure or a Greek letter: not an ordinary word, even at the start.</summary>
    private static bool IsSymbol(string word, bool first)
    {
        int capitals = 0, figures = 0, greek = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            figures += char.IsDigit(c) ? 1 : 0;
            greek += c is >= 'α' and <= 'ω' ? 1 : 0;
        }

        var letters = word.Any(char.IsLetter);
        return letters && (capitals >= 2 || figures + greek > 0 || (capitals == 1 && !first && !char.IsUpper(word[0])));
    }
}
