using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Evaluation;

namespace ClaimMiner.Tests.Evaluation;

public sealed class GoldFiguresTests
{
    [Fact]
    public void TheMacroF1IsTheMeanOfTheCategories()
    {
        var level = LevelFigures.Of([[new Score(1, 0, 0), new Score(1, 1, 1), default], [new Score(0, 1, 1), default, default]]);

        Assert.Equal([new Score(1, 1, 1), new Score(1, 1, 1), default], level.Scores);
        Assert.Equal((0.5 + 0.5 + 0) / 3, level.MacroF1, 12);
    }

    [Fact]
    public void TheIntervalsAreOverDocumentsAndSkipDrawsWithoutTheCategory()
    {
        var level = LevelFigures.Of([[new Score(1, 0, 0), new Score(3, 0, 0), default], [new Score(0, 1, 1), default, default]]);

        // One draw in four has either document alone, with an F1 of 1 or 0; the second one alone has nothing of the second category.
        Assert.Equal([new Interval(0, 1), new Interval(1, 1), null], level.F1Intervals);
        Assert.Null(level.MacroF1Interval);
    }

    [Fact]
    public void TheClassifierAloneIsMeasuredFromOneHalfOn()
    {
        var figures = GoldFigures.Of([Document((0.5, true), (0.499, true), (0.9, false), (null, true))]);

        Assert.Equal(new Score(1, 1, 2), figures.Classifier!.Scores[0]);
        Assert.Equal((0.5 + 0.501 + 0.9) / 3, figures.CalibrationErrors![0], 12);
    }

    [Fact]
    public void AThresholdCurveTakesEverySentenceAtZeroAndFewerAndFewerFromThereOn()
    {
        var curve = ThresholdCurve.Of([Document((0.29, true), (0.7, true), (0.05, false), (null, true))], ClaimCategory.Mechanism);

        Assert.Equal(101, curve.Count);
        Assert.Equal(
            [(0, new Score(2, 1, 1)), (0.06, new Score(2, 0, 1)), (0.29, new Score(2, 0, 1)), (0.3, new Score(1, 0, 2)), (0.7, new Score(1, 0, 2)), (1, new Score(0, 0, 3))],
            new[] { 0, 6, 29, 30, 70, 100 }.Select(i => (curve[i].Threshold, curve[i].Score)));
    }

    [Fact]
    public void TheThresholdChartEndsPrecisionWhereNothingIsGiven()
    {
        var chart = ThresholdChart.Of(ClaimCategory.Mechanism, ThresholdCurve.Of([Document((0.29, true), (0.7, true))], ClaimCategory.Mechanism));

        Assert.Equal([("F1", 101), ("precision", 71), ("recall", 101)], chart.Series.Select(series => (series.Name, series.Points.Count)));
        Assert.Contains("1.000, from 0.00", chart.Description, StringComparison.Ordinal);
    }

    private static JudgedDocument Document(params (double? Probability, bool Carries)[] sentences) => new("d", sentences.Select((sentence, i) => new JudgedSentence(
        new AnnotatedSentence("d", $"{i}", 1, "", sentence.Carries ? [ClaimCategory.Mechanism] : [], []), sentence.Probability is not null,
        sentence.Probability is { } probability ? new CategoryScores(new CategoryScore(probability, true), default, default) : null, [])).ToList());
}
