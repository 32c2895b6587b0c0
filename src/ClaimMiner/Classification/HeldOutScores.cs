using ClaimMiner.Claims;

namespace ClaimMiner.Classification;

/// <summary>Scores of a corpus' sentences by models that had not seen their documents.</summary>
/// <param name="Documents">The document of each sentence.</param>
/// <param name="Labels">The categories that each sentence carries.</param>
/// <param name="Scores">By category, then sentence; before calibration.</param>
public sealed record HeldOutScores(
    IReadOnlyList<string> Documents, IReadOnlyList<IReadOnlyList<ClaimCategory>> Labels, IReadOnlyList<IReadOnlyList<double>> Scores)
{
    /// <summary>Which sentences carry a category.</summary>
    public IReadOnlyList<bool> Positive(ClaimCategory category) => Labels.Select(labels => labels.Contains(category)).ToList();

    /// <summary>Which sentences are given a category, from the score on that is best over all of them.</summary>
    public IReadOnlyList<bool> Given(ClaimCategory category)
    {
        var scores = Scores[(int)category];
        var threshold = Thresholds.Best(scores, Positive(category)).Threshold;
        return scores.Select(score => score >= threshold).ToList();
    }
}
