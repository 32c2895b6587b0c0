using System.Text.Json.Serialization;
using ClaimMiner.Claims;
using ClaimMiner.Evaluation;

namespace ClaimMiner.Host.Commands;

/// <summary>A row of what <c>evaluate</c> shows; a figure that the row does not have is null.</summary>
internal sealed record EvaluationRow
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TruePositives { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FalsePositives { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FalseNegatives { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Precision { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Recall { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? F1 { get; init; }

    /// <summary>Of F1, 95 %.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Interval? F1Interval { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? CalibrationError { get; init; }

    public static EvaluationRow Of(Score score) => new()
    {
        TruePositives = score.TruePositives, FalsePositives = score.FalsePositives, FalseNegatives = score.FalseNegatives,
        Precision = score.Precision, Recall = score.Recall, F1 = score.F1,
    };

    public static EvaluationRow Of(Share share) => new() { TruePositives = share.Part, FalseNegatives = share.Whole - share.Part, Recall = share.Ratio };

    /// <summary>The rows of a gold file's figures and their names.</summary>
    public static IEnumerable<KeyValuePair<string, EvaluationRow>> Of(GoldFigures figures) =>
    [
        .. Of("sentence", figures.Sentences), .. Of("claim", figures.Claims),
        .. figures.Classifier is { } classifier ? Of("classifier", classifier, figures.CalibrationErrors) : [],
    ];

    private static IEnumerable<KeyValuePair<string, EvaluationRow>> Of(string name, LevelFigures level, IReadOnlyList<double>? errors = null)
    {
        foreach (var category in Enum.GetValues<ClaimCategory>())
        {
            yield return new($"{name} {category.ToString().ToLowerInvariant()}", Of(level.Scores[(int)category]) with
            {
                F1Interval = level.F1Intervals[(int)category], CalibrationError = errors?[(int)category],
            });
        }

        yield return new($"{name} macro F1", new EvaluationRow { F1 = level.MacroF1, F1Interval = level.MacroF1Interval });
    }
}
