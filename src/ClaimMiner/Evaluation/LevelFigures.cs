using ClaimMiner.Claims;

namespace ClaimMiner.Evaluation;

/// <summary>One way of counting: each category's score and the mean of their F1s, with 95 % intervals over the documents.</summary>
/// <param name="Scores">In the order of <see cref="ClaimCategory"/>.</param>
/// <param name="F1Intervals">In the same order; null for a single document, and where there was nothing to find and nothing was found.</param>
/// <param name="MacroF1Interval">Over the draws in which every category was there to be found, or was found.</param>
public sealed record LevelFigures(IReadOnlyList<Score> Scores, IReadOnlyList<Interval?> F1Intervals, Interval? MacroF1Interval)
{
    /// <summary>The mean of the categories' F1.</summary>
    public double MacroF1 => Scores.Average(score => score.F1);

    /// <param name="documents">Each with its scores in the order of <see cref="ClaimCategory"/>.</param>
    public static LevelFigures Of(IReadOnlyList<IReadOnlyList<Score>> documents)
    {
        var categories = Enum.GetValues<ClaimCategory>();
        return new LevelFigures(
            categories.Select(category => Sum(documents, category)).ToList(),
            categories.Select(category => Bootstrap.Interval(documents, drawn => Sum(drawn, category).DefinedF1)).ToList(),
            Bootstrap.Interval(documents, drawn => categories.Average(category => Sum(drawn, category).DefinedF1)));
    }

    private static Score Sum(IReadOnlyList<IReadOnlyList<Score>> documents, ClaimCategory category) =>
        documents.Select(document => document[(int)category]).Aggregate(default(Score), Score.Add);
}
