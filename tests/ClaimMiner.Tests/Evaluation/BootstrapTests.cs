using ClaimMiner.Evaluation;

namespace ClaimMiner.Tests.Evaluation;

public sealed class BootstrapTests
{
    /// <summary>
    /// Of four draws among {0, 0, 0, 4} the fours are binomial (4, 1/4): none in 31.6 % of samples, three or more in 5.1 %, four in 0.4 %.
    /// So the mean's 2.5th percentile is 0 and its 97.5th is 3.
    /// </summary>
    [Fact]
    public void TheIntervalIsThatOfTheBinomialDistribution() =>
        Assert.Equal(new Interval(0, 3), Bootstrap.Interval([0.0, 0, 0, 4], sample => sample.Average()));

    /// <summary>Of the same samples two fours or fewer are in 94.9 % and one or fewer in 73.8 %: the 90th percentile is 2.</summary>
    [Fact]
    public void ANarrowerLevelGivesANarrowerInterval() =>
        Assert.Equal(new Interval(0, 2), Bootstrap.Interval([0.0, 0, 0, 4], sample => sample.Average(), new BootstrapOptions { Level = 0.8 }));

    [Fact]
    public void TheSameItemsGiveTheSameIntervalAndAnotherSeedAnother()
    {
        var items = Enumerable.Range(1, 40).Select(i => 1.0 / i).ToList();

        Assert.Equal(Bootstrap.Interval(items, sample => sample.Average()), Bootstrap.Interval(items, sample => sample.Average()));
        Assert.NotEqual(Bootstrap.Interval(items, sample => sample.Average()), Bootstrap.Interval(items, sample => sample.Average(), new BootstrapOptions { Seed = 7 }));
    }

    [Fact]
    public void EverySampleHasAsManyItemsAsThereAreAndTheDrawsAreCounted()
    {
        var sizes = new List<int>();

        Bootstrap.Interval([1.0, 2, 3], sample => { sizes.Add(sample.Count); return 0; });

        Assert.Equal(Enumerable.Repeat(3, 1_000), sizes);
    }

    [Fact]
    public void SamplesWithoutTheFigureAreLeftOut()
    {
        // One not a number makes the mean none: a quarter of the samples, {5, 5}, has one.
        Assert.Equal(new Interval(5, 5), Bootstrap.Interval([double.NaN, 5], sample => sample.Average()));
        Assert.Null(Bootstrap.Interval([1.0, 2], _ => double.NaN));
    }

    [Fact]
    public void OneItemTellsNothingOfOthers() => Assert.Null(Bootstrap.Interval([1.0], sample => sample.Average()));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.025, 11)]
    [InlineData(0.03, 11.2)]
    [InlineData(1, 50)]
    public void AQuantileLiesBetweenTwoFiguresInProportion(double share, double expected) =>
        Assert.Equal(expected, Bootstrap.Quantile(Enumerable.Range(10, 41).Select(i => (double)i).ToList(), share), 9);
}
