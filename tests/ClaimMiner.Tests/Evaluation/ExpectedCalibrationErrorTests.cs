using ClaimMiner.Evaluation;

namespace ClaimMiner.Tests.Evaluation;

public sealed class ExpectedCalibrationErrorTests
{
    /// <summary>
    /// The bin from 0.9 to 1 says 0.95 and 2 of 2 came true: 0.05 off. The bin from 0.2 says 0.225 and 1 of 2 came true: 0.275 off. Each
    /// holds half of the answers.
    /// </summary>
    [Fact]
    public void EachBinCountsByHowManyAnswersItHolds() =>
        Assert.Equal((0.05 + 0.275) / 2, ExpectedCalibrationError.Of([(1, true), (0.9, true), (0.2, false), (0.25, true)]), 12);

    /// <summary>Together in one bin they would be 0.205 off, apart they are 0.29 and 0.7.</summary>
    [Fact]
    public void AProbabilityOnTheEdgeBelongsToTheBinAbove() =>
        Assert.Equal((0.29 + 0.7) / 2, ExpectedCalibrationError.Of([(0.29, false), (0.3, true)]), 12);

    [Fact]
    public void WhatComesTrueAsOftenAsWasSaidIsNotOff() =>
        Assert.Equal(0, ExpectedCalibrationError.Of([(0.25, true), (0.25, false), (0.25, false), (0.25, false), (0, false), (1, true)]), 12);

    [Fact]
    public void OfNothingItIsZero() => Assert.Equal(0, ExpectedCalibrationError.Of([]));
}
