using ClaimMiner.Classification;
using ClaimMiner.Learning;

namespace ClaimMiner.Tests.Classification;

public sealed class CalibrationTests
{
    [Fact]
    public void AFittedProbabilityComesNearTheShareOfPositives()
    {
        // Scores of -1 and +1, of which a tenth and nine tenths are positive.
        var scores = Enumerable.Range(0, 200).Select(i => i < 100 ? -1.0 : 1.0).ToList();
        var positive = Enumerable.Range(0, 200).Select(i => i < 100 ? i % 10 == 0 : i % 10 != 0).ToList();

        var calibration = Calibration.Fit(scores, positive);

        Assert.Equal(0.1, calibration.Probability(-1), 0.02);
        Assert.Equal(0.9, calibration.Probability(1), 0.02);
    }

    [Fact]
    public void TheThresholdOfTheHighestF1IsFound()
    {
        var (threshold, at) = Thresholds.Best([0.9, 0.8, 0.4, 0.3], [true, true, false, false]);

        Assert.Equal(0.6, threshold, 9);
        Assert.Equal(1, at.F1);
    }

    [Fact]
    public void WherePrecisionWeighsMoreTheThresholdRises()
    {
        double[] scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
        bool[] positive = [true, true, false, true, false, false];

        Assert.Equal(0.55, Thresholds.Best(scores, positive).Threshold, 9);
        Assert.Equal(0.75, Thresholds.Best(scores, positive, 0.3).Threshold, 9);
    }

    [Fact]
    public void ALabelThatNoSentenceCarriesIsNeverGiven() =>
        Assert.Equal(double.MaxValue, Thresholds.Best([0.9, 0.8], [false, false]).Threshold);
}
