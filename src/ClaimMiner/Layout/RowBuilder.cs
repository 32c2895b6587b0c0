namespace ClaimMiner.Layout;

/// <summary>
/// Sets words in rows: everything on one baseline across the page, whatever column it belongs to. Smaller words raised or lowered beside
/// larger ones go to their row with their shift told.
/// </summary>
internal sealed class RowBuilder(LayoutOptions options)
{
    private const double SmallerThan = 0.87;
    private const double NearestRaise = 0.12;
    private const double FarthestRaise = 0.75;
    private const double FarthestDrop = 0.45;
    private const double Touching = 0.45;
    private const double BinHeight = 24;

    /// <summary>More than a strip of any text holds; each word of a strip is compared with each.</summary>
    private const int MostInBin = 2000;

    private const double SameSize = 0.1;

    /// <summary>Rows from top to bottom, each with its words from left to right.</summary>
    public List<List<Word>> Build(IReadOnlyList<Word> words)
    {
        // 1. Find the host of each shifted word: the larger neighbour that it touches, or that its shifted neighbour touches.
        var hosts = Hosts(words);

        // 2. Rows of the words that stand on their own, by baseline from top to bottom.
        var rows = new List<List<Word>>();
        var rowOf = new List<Word>?[words.Count];
        List<Word>? row = null;
        foreach (var i in ByBaseline(words))
        {
            if (hosts[i] >= 0)
            {
                continue;
            }

            if (row is null || words[i].Baseline - row[0].Baseline > options.LineTolerance * Math.Max(row[0].FontSize, words[i].FontSize))
            {
                rows.Add(row = []);
            }

            row.Add(words[i]);
            rowOf[i] = row;
        }

        // 3. Shifted words join their host's row.
        for (var i = 0; i < words.Count; i++)
        {
            if (hosts[i] >= 0)
            {
                var host = Root(hosts, i);
                var shift = words[i].Baseline < words[host].Baseline ? BaselineShift.Raised : BaselineShift.Lowered;
                rowOf[host]!.Add(words[i] with { Shift = shift });
            }
        }

        return rows.ConvertAll(Ordered);
    }

    private static int[] ByBaseline(IReadOnlyList<Word> words)
    {
        var order = new int[words.Count];
        var places = new (double, double, int)[words.Count];
        for (var i = 0; i < order.Length; i++)
        {
            (order[i], places[i]) = (i, (words[i].Baseline, words[i].Box.X, i));
        }

        Array.Sort(places, order);
        return order;
    }

    private static int Root(int[] hosts, int i)
    {
        while (hosts[i] >= 0)
        {
            i = hosts[i];
        }

        return i;
    }

    /// <summary>Index of the word that each word is shifted against; -1 for none; never circular.</summary>
    private static int[] Hosts(IReadOnlyList<Word> words)
    {
        var bins = new Dictionary<int, Bin>();
        for (var i = 0; i < words.Count; i++)
        {
            BinOf(bins, words[i]).Add(i, words[i].FontSize);
        }

        var hosts = new int[words.Count];
        Array.Fill(hosts, -1);
        foreach (var i in Enumerable.Range(0, words.Count).Where(i => MayBeShifted(words[i], bins)).OrderBy(i => words[i].Box.X))
        {
            hosts[i] = Host(words, bins, hosts, i);
        }

        return hosts;
    }

    private static Bin BinOf(Dictionary<int, Bin> bins, Word word)
    {
        var key = (int)(word.Baseline / BinHeight);
        if (!bins.TryGetValue(key, out var bin))
        {
            bins.Add(key, bin = new Bin());
        }

        return bin;
    }

    /// <summary>Whether there is a word large enough to carry it near by: itself, or through a neighbour that is carried.</summary>
    private static bool MayBeShifted(Word word, Dictionary<int, Bin> bins)
    {
        var key = (int)(word.Baseline / BinHeight);
        for (var k = key - 2; k <= key + 2; k++)
        {
            if (bins.TryGetValue(k, out var bin) && word.FontSize * (1 - SameSize) < SmallerThan * bin.Largest)
            {
                return true;
            }
        }

        return false;
    }

    private static int Host(IReadOnlyList<Word> words, Dictionary<int, Bin> bins, int[] hosts, int i)
    {
        var word = words[i];
        var (best, bestGap) = (-1, double.MaxValue);
        var key = (int)(word.Baseline / BinHeight);
        for (var k = key - 1; k <= key + 1; k++)
        {
            foreach (var j in bins.TryGetValue(k, out var bin) ? bin.Words : [])
            {
                var other = words[j];
                var gap = Math.Max(word.Box.X - other.Box.Right, other.Box.X - word.Box.Right);
                if (j == i || gap >= bestGap || gap > Touching * other.FontSize || gap < -0.5 * other.FontSize)
                {
                    continue;
                }

                var isLarger = word.FontSize < SmallerThan * other.FontSize && hosts[j] < 0 && IsShifted(word, other);
                var follows = hosts[j] >= 0 && other.Box.X < word.Box.X && Math.Abs(word.Baseline - other.Baseline) < 0.1 * word.FontSize
                    && Math.Abs(word.FontSize - other.FontSize) < SameSize * word.FontSize;
                if ((isLarger || follows) && Root(hosts, j) != i)
                {
                    (best, bestGap) = (j, gap);
                }
            }
        }

        return best;
    }

    private static bool IsShifted(Word small, Word large)
    {
        var raise = (large.Baseline - small.Baseline) / large.FontSize;
        return raise is >= NearestRaise and <= FarthestRaise or <= -0.05 and >= -FarthestDrop;
    }

    /// <summary>From left to right, pieces of one word joined that were drawn apart.</summary>
    private List<Word> Ordered(List<Word> row)
    {
        var ordered = new List<Word>(row.Count);
        foreach (var word in row.OrderBy(word => word.Box.X).ThenBy(word => word.Box.Right))
        {
            if (ordered.Count > 0 && Joins(ordered[^1], word))
            {
                var before = ordered[^1];
                ordered[^1] = before with { Text = before.Text + word.Text, Box = before.Box.Union(word.Box) };
            }
            else
            {
                var gap = ordered.Count == 0 ? double.MaxValue : word.Box.X - ordered[^1].Box.Right;
                var em = ordered.Count == 0 ? word.FontSize : Math.Max(word.FontSize, ordered[^1].FontSize);
                var spaced = gap > options.WordGap * em || (word.SpaceBefore && gap > options.SpaceGap * em);
                ordered.Add(word.SpaceBefore == spaced ? word : word with { SpaceBefore = spaced });
            }
        }

        return ordered;
    }

    private bool Joins(Word left, Word right)
    {
        var em = Math.Max(left.FontSize, right.FontSize);
        var gap = right.Box.X - left.Box.Right;
        return left.Shift == right.Shift && Math.Abs(left.Baseline - right.Baseline) < 0.08 * em && Math.Abs(left.FontSize - right.FontSize) < 0.05 * em
            && gap < options.SpaceGap * em && gap > -0.4 * em && !right.SpaceBefore;
    }

    /// <summary>The words of a strip across the page, by index, and the size of the largest of them.</summary>
    private sealed class Bin
    {
        public List<int> Words { get; } = [];

        public double Largest { get; private set; }

        public void Add(int word, double size)
        {
            if (Words.Count < MostInBin)
            {
                Words.Add(word);
            }

            Largest = Math.Max(Largest, size);
        }
    }
}
