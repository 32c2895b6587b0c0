using ClaimMiner.Claims;
using ClaimMiner.Learning;

namespace ClaimMiner.Classification;

/// <summary>A trained classifier: its vocabulary, and for each category its weights, calibration and threshold.</summary>
/// <param name="Kinds">The sorts of features it looks at.</param>
/// <param name="Space">The vocabulary.</param>
/// <param name="Labels">In the order of <see cref="ClaimCategory"/>.</param>
public sealed record ClaimModel(FeatureKinds Kinds, FeatureSpace Space, IReadOnlyList<LabelModel> Labels)
{
    private readonly FeatureExtractor _features = new(Kinds);

    internal CategoryScores Score(SentenceView view)
    {
        var row = Space.RowOf(_features.Extract(view));
        return new CategoryScores(Score(row, ClaimCategory.Mechanism), Score(row, ClaimCategory.Target), Score(row, ClaimCategory.Approval));
    }

    /// <summary>The features that say most for a category or against it, the weightiest first.</summary>
    internal IReadOnlyList<FeatureShare> Explain(SentenceView view, ClaimCategory category, int most)
    {
        var names = new Dictionary<ulong, string>();
        var row = Space.RowOf(new FeatureExtractor(Kinds, names).Extract(view));
        return row.Columns
            .Select((column, i) => new FeatureShare(names[Space.Hashes[column]], Labels[(int)category].Weights.ShareOf(column, row.Values[i])))
            .OrderByDescending(share => Math.Abs(share.Share)).ThenBy(share => share.Name, StringComparer.Ordinal)
            .Take(most).ToList();
    }

    private CategoryScore Score(SparseRow row, ClaimCategory category)
    {
        var label = Labels[(int)category];
        var score = label.Weights.Score(row);
        return new CategoryScore(Math.Round(label.Calibration.Probability(score), 3), score >= label.Threshold, score >= label.Sure);
    }
}
