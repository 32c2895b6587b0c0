using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Evaluation;

/// <summary>
/// How far two wordings of a slot agree: the Dice coefficient of their words, case, hyphens, articles and small words left out.
/// From <see cref="Agreement"/> on they are taken to name the same thing.
/// </summary>
internal static class SlotWordsOverlap
{
    public const double Agreement = 0.5;

    private static readonly HashSet<string> Small =
        ["the", "a", "an", "of", "and", "or", "in", "on", "for", "to", "by", "with", "from", "its", "their", "this", "that", "these", "those"];

    /// <summary>0 to 1; 0 when neither has words.</summary>
    public static double Dice(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        var total = a.Count + b.Count;
        var shared = a.Count(word => b.Remove(word));
        return total == 0 ? 0 : 2.0 * shared / total;
    }

    /// <summary>The words that count.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in CompatibilityFolding.Fold(text).ToLowerInvariant() + " ")
        {
            if (char.IsAsciiLetterOrDigit(c) || c is >= 'α' and <= 'ω')
            {
                word.Append(c);
            }
            else if (c is not ('-' or '‐' or '‑' or '‒' or '–' or '—' or '−'))
            {
                if (word.Length > 0 && !Small.Contains(word.ToString()))
                {
                    words.Add(word.ToString());
                }

                word.Clear();
            }
        }

        return words;
    }
}
