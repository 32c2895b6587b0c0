namespace ClaimMiner.Learning;

/// <summary>A linear separator: the score of a row is the bias and the sum of weight times value, values in units of 1.0.</summary>
public sealed record LinearWeights(double[] Weights, double Bias)
{
    public double Score(SparseRow row)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            sum += Weights[row.Columns[i]] * row.Values[i];
        }

        return Bias + sum / SparseRow.Unit;
    }
}
