using ClaimMiner.Learning;

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

    public SparseRow RowOf(FeatureSet sentence)
    {
        var row = new RowBuffer(sentence.Blocks.Sum(block => block.Hashes.Count) + sentence.Flags.Count);
        foreach (var block in sentence.Blocks)
        {
            AddBlock(row, block);
        }

        foreach (var flag in sentence.Flags)
        {
            if (_columns.TryGetValue(flag, out var column))
            {
                row.Add(column, 1);
            }
        }

        return row.ToSparse();
    }

    private void AddBlock(RowBuffer row, FeatureBlock block)
    {
        // 1. The columns that are known, like ones side by side, in an order that is the same everywhere.
        var columns = new int[block.Hashes.Count];
        var known = 0;
        foreach (var hash in block.Hashes)
        {
            if (_columns.TryGetValue(hash, out var column))
            {
                columns[known++] = column;
            }
        }

        Array.Sort(columns, 0, known);

        // 2. Weigh each by how often it stands here and how rare it is.
        var first = row.Count;
        var squares = 0.0;
        for (int i = 0, next; i < known; i = next)
        {
            for (next = i + 1; next < known && columns[next] == columns[i]; next++)
            {
            }

            var value = CountWeights[Math.Min(next - i, CountWeights.Length - 1)] * Rarities[columns[i]];
            squares += value * value;
            row.Add(columns[i], value);
        }

        // 3. Bring the block to its length.
        row.Scale(first, squares == 0 ? 0 : block.Weight / Math.Sqrt(squares));
    }

    /// <summary>A row in the making.</summary>
    private sealed class RowBuffer(int most)
    {
        private readonly int[] _columns = new int[most];
        private readonly double[] _values = new double[most];

        public int Count { get; private set; }

        public void Add(int column, double value) => (_columns[Count], _values[Count++]) = (column, value);

        public void Scale(int first, double by)
        {
            for (var i = first; i < Count; i++)
            {
                _values[i] *= by;
            }
        }

        public SparseRow ToSparse() => new(_columns[..Count], [.. _values.Take(Count).Select(value => (int)Math.Round(value * SparseRow.Unit))]);
    }
}
