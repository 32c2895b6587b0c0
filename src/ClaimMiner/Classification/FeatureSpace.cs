namespace ClaimMiner.Classification;

/// <summary>
/// The frozen vocabulary: which hash is which column, and how rare it is. A hash it does not know is left out, so there are no collisions
/// but those of 64 bits. Weights are (1 + ln count) · idf, each block brought to its length (Salton and Buckley, 1988).
/// </summary>
public sealed class FeatureSpace
{
    /// <summary>1 + ln n for counts 1 to 8, beyond which a repetition says nothing new; constants, since logarithms differ between machines.</summary>
    private static readonly double[] CountWeights = [0, 1, 1.693147, 2.098612, 2.386294, 2.609438, 2.791759, 2.94591, 3.079442];

    private readonly Dictionary<ulong, int> _columns;

    /// <param name="hashes">Ascending; the column of a hash is its index.</param>
    /// <param name="rarities">Inverse document frequency of each column.</param>
    public FeatureSpace(IReadOnlyList<ulong> hashes, IReadOnlyList<float> rarities)
    {
        (Hashes, Rarities) = (hashes, rarities);
        _columns = new Dictionary<ulong, int>(hashes.Count);
        for (var i = 0; i < hashes.Count; i++)
        {
            _columns.Add(hashes[i], i);
        }
    }

    public IReadOnlyList<ulong> Hashes { get; }

    public IReadOnlyList<float> Rarities { get; }

    /// <summary>The vocabulary of a set of sentences: features that stand in at least <paramref name="leastSentences"/> of them.</summary>
    public static FeatureSpace Of(IReadOnlyList<FeatureSet> sentences, int leastSentences)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var sentence in sentences)
        {
            foreach (var hash in sentence.Blocks.SelectMany(block => block.Hashes).Concat(sentence.Flags).Distinct())
            {
                counts[hash] = counts.GetValueOrDefault(hash) + 1;
            }
        }

        var hashes = counts.Where(pair => pair.Value >= leastSentences).Select(pair => pair.Key).Order().ToList();
        var rarities = hashes.ConvertAll(hash => (float)(1 + Math.Log((1.0 + sentences.Count) / (1.0 + counts[hash]))));
        return new FeatureSpace(hashes, rarities);
    }

    public SparseRow Row(FeatureSet sentence)
    {
        var values = new SortedDictionary<int, double>();
        foreach (var block in sentence.Blocks)
        {
            AddBlock(values, block);
        }

        foreach (var flag in sentence.Flags)
        {
            if (_columns.TryGetValue(flag, out var column))
            {
                values[column] = 1;
            }
        }

        return new SparseRow([.. values.Keys], [.. values.Values.Select(value => (int)Math.Round(value * SparseRow.Unit))]);
    }

    private void AddBlock(SortedDictionary<int, double> values, FeatureBlock block)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var hash in block.Hashes)
        {
            if (_columns.TryGetValue(hash, out var column))
            {
                counts[column] = counts.GetValueOrDefault(column) + 1;
            }
        }

        // 1. Weigh, in the order of columns, so that the sum below is the same everywhere.
        var weighed = counts.Select(pair => (Column: pair.Key, Value: CountWeights[Math.Min(pair.Value, CountWeights.Length - 1)] * Rarities[pair.Key])).ToList();

        // 2. Bring the block to its length.
        var length = Math.Sqrt(weighed.Sum(item => item.Value * item.Value));
        foreach (var (column, value) in weighed)
        {
            values[column] = value / length * block.Weight;
        }
    }
}
