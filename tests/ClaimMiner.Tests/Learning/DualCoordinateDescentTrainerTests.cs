using ClaimMiner.Learning;

namespace ClaimMiner.Tests.Learning;

public sealed class DualCoordinateDescentTrainerTests
{
    private static readonly SparseRow[] Rows =
        [.. Enumerable.Range(0, 40).Select(i => new SparseRow([i % 2, 2 + (i % 5)], [SparseRow.Unit, SparseRow.Unit]))];

    private static readonly bool[] Positive = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0)];

    [Fact]
    public void ASeparableSetIsSeparated()
    {
        var weights = new DualCoordinateDescentTrainer().Train(Rows, Positive, 7);

        Assert.All(Rows.Zip(Positive), pair => Assert.Equal(pair.Second, weights.Score(pair.First) > 0));
    }

    [Fact]
    public void TheSameRowsGiveTheSameWeights()
    {
        var first = new DualCoordinateDescentTrainer().Train(Rows, Positive, 7);
        var second = new DualCoordinateDescentTrainer().Train(Rows, Positive, 7);

        Assert.Equal(first.Weights, second.Weights);
        Assert.Equal(first.Bias, second.Bias);
    }

    [Fact]
    public void ARareLabelWeighsAsMuchAsTheRest()
    {
        bool[] rare = [.. Enumerable.Range(0, 40).Select(i => i == 0)];
        SparseRow[] rows = [.. Rows.Select((row, i) => i == 0 ? new SparseRow([6], [SparseRow.Unit]) : row with { Columns = [row.Columns[0]], Values = [SparseRow.Unit] })];

        Assert.True(new DualCoordinateDescentTrainer().Train(rows, rare, 7).Score(rows[0]) > 0);
    }
}
