using ClaimMiner.Claims;
using ClaimMiner.Evaluation.Charts;

namespace ClaimMiner.Evaluation;

/// <summary>A threshold curve as a chart for people.</summary>
public static class ThresholdChart
{
    public static LineChart Of(ClaimCategory category, IReadOnlyList<ThresholdPoint> curve)
    {
        var best = curve.MaxBy(point => point.Score.F1);
        var used = curve.Last(point => point.Threshold <= GoldFigures.ClassifierThreshold).Score;
        // Where nothing is given any more, nothing given is right or wrong.
        var given = curve.Where(point => point.Score.TruePositives + point.Score.FalsePositives > 0);
        return new LineChart(
            $"The classifier alone, {category.ToString().ToLowerInvariant()} sentences",
            $"F1, precision and recall against the probability from which on a sentence counts. F1 is highest, {best.Score.F1:0.000}, from {best.Threshold:0.00} on.",
            new ChartAxis("threshold", 0, 1), new ChartAxis("F1, precision, recall", 0, 1),
            [Series("F1", curve, score => score.F1), Series("precision", given, score => score.Precision), Series("recall", curve, score => score.Recall)],
            new ChartMark(
                GoldFigures.ClassifierThreshold,
                $"at {GoldFigures.ClassifierThreshold}: F1 {used.F1:0.000}, precision {used.Precision:0.000}, recall {used.Recall:0.000}"));
    }

    private static ChartSeries Series(string name, IEnumerable<ThresholdPoint> curve, Func<Score, double> figure) =>
        new(name, curve.Select(point => new ChartPoint(point.Threshold, figure(point.Score))).ToList());
}
