namespace ClaimMiner.Evaluation;

/// <summary>
/// Finds the sentence that a quote comes from, whatever the reader made of its hyphens and marks: at least four fifths of the words of
/// the shorter are in both, and half of all words; of several, the sentence most like the quote, then the first.
/// </summary>
internal sealed class QuoteAligner
{
    private const double LeastOfShorter = 0.8;
    private const double LeastOfBoth = 0.5;

    private readonly IReadOnlyList<Bag> _sentences;

    public QuoteAligner(IEnumerable<string> sentences) => _sentences = sentences.Select(Bag.Of).ToList();

    /// <summary>The sentence's index and how like the quote it is, 0 to 1; null for none.</summary>
    public (int Sentence, double Likeness)? Find(string quote)
    {
        var words = Bag.Of(quote);
        (int Sentence, double Likeness)? best = null;
        foreach (var (i, sentence) in _sentences.Index())
        {
            var shared = words.Shared(sentence);
            var likeness = 2.0 * shared / (words.Size + sentence.Size);
            if (likeness >= LeastOfBoth && (double)shared / Math.Min(words.Size, sentence.Size) >= LeastOfShorter && likeness > (best?.Likeness ?? 0))
            {
                best = (i, likeness);
            }
        }

        return best;
    }

    private sealed record Bag(IReadOnlyDictionary<string, int> Counts, int Size)
    {
        public static Bag Of(string text)
        {
            var words = SlotWordsOverlap.Words(text);
            return new Bag(words.CountBy(word => word).ToDictionary(), words.Count);
        }

        public int Shared(Bag other) => Counts.Sum(pair => Math.Min(pair.Value, other.Counts.GetValueOrDefault(pair.Key)));
    }
}
