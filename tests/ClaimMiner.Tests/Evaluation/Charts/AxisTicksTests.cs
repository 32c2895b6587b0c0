using ClaimMiner.Evaluation.Charts;

namespace ClaimMiner.Tests.Evaluation.Charts;

public sealed class AxisTicksTests
{
    [Theory]
    [InlineData(0, 1, 11, "0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1")]
    [InlineData(0, 1, 10, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(0, 3105, 11, "0 500 1,000 1,500 2,000 2,500 3,000")]
    [InlineData(0, 200_000, 5, "0 50,000 100,000 150,000 200,000")]
    [InlineData(0.013, 0.041, 5, "0.02 0.03 0.04")]
    [InlineData(-3, 4, 5, "-2 0 2 4")]
    public void TicksAreRoundAndAsManyAsFit(double low, double high, int most, string labels) =>
        Assert.Equal(labels, string.Join(' ', AxisTicks.Of(new ChartAxis("", low, high), most).Select(AxisTicks.Label)));
}
