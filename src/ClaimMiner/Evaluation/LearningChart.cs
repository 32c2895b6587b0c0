using ClaimMiner.Claims;
using ClaimMiner.Evaluation.Charts;

namespace ClaimMiner.Evaluation;

/// <summary>A learning curve as a chart for people.</summary>
public static class LearningChart
{
    /// <param name="curve">Ascending.</param>
    /// <param name="judgedOn">In words, after "judged on".</param>
    public static LineChart Of(IReadOnlyList<LearningPoint> curve, string judgedOn) => new(
        $"The classifier alone, judged on {judgedOn}",
        $"F1 against the number of sentences trained on, mean of {curve[^1].Draws} draws. From {curve[^1].Sentences} sentences the macro F1 is {curve[^1].MacroF1:0.000}.",
        new ChartAxis("sentences trained on", 0, curve[^1].Sentences), new ChartAxis("F1", 0, 1),
        [
            Series("macro F1", curve, point => point.MacroF1),
            .. Enum.GetValues<ClaimCategory>().Select(category => Series(category.ToString().ToLowerInvariant(), curve, point => point.F1[(int)category])),
        ]);

    private static ChartSeries Series(string name, IReadOnlyList<LearningPoint> curve, Func<LearningPoint, double> figure) =>
        new(name, curve.Select(point => new ChartPoint(point.Sentences, figure(point))).ToList());
}
