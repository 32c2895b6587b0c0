using ClaimMiner.Claims;

namespace ClaimMiner.Classification;

/// <summary>A trained classifier: its vocabulary, and for each category its weights, calibration and threshold.</summary>
/// <param name="Space">The vocabulary.</param>
/// <param name="Labels">In the order of <see cref="ClaimCategory"/>.</param>
public sealed record ClaimModel(FeatureSpace Space, IReadOnlyList<LabelModel> Labels)
{
    public CategoryScores Score(SentenceView view)
    {
        var row = Space.Row(FeatureExtractor.Extract(view));
        return new CategoryScores(Score(row, ClaimCategory.Mechanism), Score(row, ClaimCategory.Target), Score(row, ClaimCategory.Approval));
    }

    private CategoryScore Score(SparseRow row, ClaimCategory category)
    {
        var label = Labels[(int)category];
        var score = label.Score(row);
        return new CategoryScore(Math.Round(label.Calibration.Probability(score), 3), score >= label.Threshold);
    }
}
