namespace ClaimMiner.Learning;

/// <summary>Learned weights brought to small integers: a score is a sum over integers, so the same on every machine.</summary>
/// <param name="Weights">One a column, in units of <paramref name="Scale"/>.</param>
/// <param name="Scale">What a weight of 1 stands for.</param>
/// <param name="Bias">In units of <paramref name="Scale"/> over <see cref="SparseRow.Unit"/>.</param>
public sealed record IntegerWeights(short[] Weights, double Scale, long Bias)
{
    public static IntegerWeights Of(LinearWeights learned)
    {
        var scale = Math.Max(learned.Weights.Length == 0 ? 1 : learned.Weights.Max(Math.Abs), 1e-9) / short.MaxValue;
        return new IntegerWeights(
            learned.Weights.Select(weight => (short)Math.Round(weight / scale)).ToArray(), scale, (long)Math.Round(learned.Bias / scale * SparseRow.Unit));
    }

    public double Score(SparseRow row)
    {
        var sum = Bias;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            sum += (long)Weights[row.Columns[i]] * row.Values[i];
        }

        return sum * Scale / SparseRow.Unit;
    }

    /// <summary>What one value of a row adds to its score.</summary>
    public double ShareOf(int column, int value) => (long)Weights[column] * value * Scale / SparseRow.Unit;
}
