namespace ClaimMiner.Classification;

/// <summary>What the model knows of one category.</summary>
/// <param name="Weights">One a column, in units of <paramref name="Scale"/>.</param>
/// <param name="Scale">What a weight of 1 stands for.</param>
/// <param name="Bias">In units of <paramref name="Scale"/> over <see cref="SparseRow.Unit"/>.</param>
/// <param name="Calibration">From score to probability.</param>
/// <param name="Threshold">The least score with which a claim that the rules find is believed.</param>
/// <param name="Sure">The least score with which a claim is believed in where they find none.</param>
public sealed record LabelModel(short[] Weights, double Scale, long Bias, Calibration Calibration, double Threshold, double Sure)
{
    public static LabelModel Of(LinearWeights learned, Calibration calibration, double threshold, double sure)
    {
        var scale = Math.Max(learned.Weights.Length == 0 ? 1 : learned.Weights.Max(Math.Abs), 1e-9) / short.MaxValue;
        return new LabelModel(
            learned.Weights.Select(weight => (short)Math.Round(weight / scale)).ToArray(), scale,
            (long)Math.Round(learned.Bias / scale * SparseRow.Unit), calibration, threshold, sure);
    }

    /// <summary>A sum over integers, so the same on every machine.</summary>
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
