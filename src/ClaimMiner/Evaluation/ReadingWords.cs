using System.Collections;
using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Evaluation;

/// <summary>The words of a text as two readings of it are compared: folded, in small letters, hyphens closed up, punctuation left out.</summary>
internal sealed partial class ReadingWords : IReadOnlyList<string>
{
    private readonly string[] _words;

    private ReadingWords(string[] words) => _words = words;

    public int Count => _words.Length;

    public string this[int index] => _words[index];

    public static ReadingWords Of(string text) =>
        new(Word().Matches(Hyphen().Replace(CompatibilityFolding.Fold(text).ToLowerInvariant(), "")).Select(match => match.Value).ToArray());

    /// <summary>How much of both bags of words is the same, 0 to 1 (Dice 1945).</summary>
    public static double Likeness(IEnumerable<string> a, IEnumerable<string> b)
    {
        var left = a.CountBy(word => word).ToDictionary();
        int both = 0, all = left.Values.Sum();
        foreach (var (word, count) in b.CountBy(word => word))
        {
            both += Math.Min(count, left.GetValueOrDefault(word));
            all += count;
        }

        return all == 0 ? 0 : 2.0 * both / all;
    }

    public IEnumerator<string> GetEnumerator() => _words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();

    [GeneratedRegex("[a-z0-9α-ω]+")]
    private static partial Regex Word();

    [GeneratedRegex("[\u00AD‐‑‒–—−-]")]
    private static partial Regex Hyphen();
}
