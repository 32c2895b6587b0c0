namespace ClaimMiner.Learning;

/// <summary>
/// A class-balanced linear support vector machine with squared hinge loss, by dual coordinate descent: Hsieh, Chang, Lin, Keerthi and
/// Sundararajan, "A dual coordinate descent method for large-scale linear SVM" (ICML 2008), algorithm 1. Written here since no package
/// at hand holds one. Single-threaded and seeded: the same rows give the same weights.
/// </summary>
public sealed class DualCoordinateDescentTrainer(DualCoordinateDescentOptions? options = null) : ILinearTrainer
{
    private readonly DualCoordinateDescentOptions _options = options ?? new();

    public string Name => "dual-coordinate-descent";

    public LinearWeights Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> positive, int columns)
    {
        // 1. Each class weighs the same in all, however few its rows. The bias is one more column whose value is 1.
        var positives = positive.Count(carries => carries);
        var weights = new double[columns + 1];
        var alphas = new double[rows.Count];
        var diagonal = new double[rows.Count];
        var softness = new double[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var cost = _options.Cost * rows.Count / (2.0 * Math.Max(1, positive[i] ? positives : rows.Count - positives));
            softness[i] = 0.5 / cost;
            diagonal[i] = SquaredLength(rows[i]) + 1 + softness[i];
        }

        // 2. Descend on one dual variable at a time, in a new order each pass, until no gradient matters.
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var shuffle = new Shuffle(_options.Seed);
        for (var pass = 0; pass < _options.Passes; pass++)
        {
            shuffle.Apply(order);
            var largest = 0.0;
            foreach (var i in order)
            {
                largest = Math.Max(largest, Step(rows[i], positive[i] ? 1 : -1, softness[i], diagonal[i], ref alphas[i], weights));
            }

            if (largest < _options.Tolerance)
            {
                break;
            }
        }

        return new LinearWeights(weights[..columns], weights[columns]);
    }

    /// <summary>One coordinate's exact minimum; returns the size of its projected gradient.</summary>
    private static double Step(SparseRow row, int sign, double softness, double diagonal, ref double alpha, double[] weights)
    {
        var gradient = sign * Dot(row, weights) - 1 + softness * alpha;
        var projected = alpha == 0 ? Math.Min(gradient, 0) : gradient;
        if (projected != 0)
        {
            var before = alpha;
            alpha = Math.Max(alpha - gradient / diagonal, 0);
            var change = (alpha - before) * sign;
            for (var i = 0; i < row.Columns.Length; i++)
            {
                weights[row.Columns[i]] += change * row.Values[i] / SparseRow.Unit;
            }

            weights[^1] += change;
        }

        return Math.Abs(projected);
    }

    private static double Dot(SparseRow row, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            sum += weights[row.Columns[i]] * row.Values[i];
        }

        return weights[^1] + sum / SparseRow.Unit;
    }

    private static double SquaredLength(SparseRow row) => row.Values.Sum(value => (double)value * value) / ((double)SparseRow.Unit * SparseRow.Unit);
}
