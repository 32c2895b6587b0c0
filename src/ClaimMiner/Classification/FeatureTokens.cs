using ClaimMiner.Documents;

namespace ClaimMiner.Classification;

/// <summary>
/// The classifier's view of a sentence's words: lower case, citation brackets left out, numbers and years folded. Names that look like
/// symbols ("TNF-α", "p53", "mTORC1") are counted.
/// </summary>
internal sealed class FeatureTokens
{
    private const string Number = "<num>";
    private const string Year = "<year>";

    /// <summary>In UTF-16 units; what is longer is cut.</summary>
    public const int LongestWord = 64;

    private FeatureTokens(List<string> words, int symbols) => (Words, Symbols) = (words, symbols);

    public IReadOnlyList<string> Words { get; }

    /// <summary>How many of the words look like symbols.</summary>
    public int Symbols { get; }

    public static FeatureTokens None { get; } = new([], 0);

    public static FeatureTokens Of(string sentence)
    {
        var text = CompatibilityFolding.Fold(sentence);
        var words = new List<string>(text.Length / 5);
        var symbols = 0;
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
                var word = text[i..Math.Min(end, i + LongestWord)];
                symbols += LooksLikeName(word, words.Count == 0) ? 1 : 0;
                words.Add(Fold(word));
                i = end;
            }
        }

        return new FeatureTokens(words, symbols);
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
    public static bool LooksLikeName(string word, bool first)
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
