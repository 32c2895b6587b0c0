using ClaimMiner.Claims;
using ClaimMiner.Classification;

namespace ClaimMiner.Evaluation;

/// <summary>How well the classifier knows each area of a corpus when it has seen none of its sentences.</summary>
public static class AreaEvaluation
{
    /// <summary>The three categories' counts together, area by area, and each category's over all areas.</summary>
    public static (IReadOnlyList<(string Area, Score Score)> Areas, IReadOnlyDictionary<ClaimCategory, Score> Categories) Of(HeldOutScores held)
    {
        var areas = held.Documents.Distinct().ToDictionary(area => area, _ => default(Score), StringComparer.Ordinal);
        var categories = new Dictionary<ClaimCategory, Score>();
        foreach (var category in Enum.GetValues<ClaimCategory>())
        {
            var (positive, given) = (held.Positive(category), held.Given(category));
            for (var i = 0; i < positive.Count; i++)
            {
                var score = new Score(positive[i] && given[i] ? 1 : 0, !positive[i] && given[i] ? 1 : 0, positive[i] && !given[i] ? 1 : 0);
                areas[held.Documents[i]] += score;
                categories[category] = categories.GetValueOrDefault(category) + score;
            }
        }

        return (areas.Select(pair => (pair.Key, pair.Value)).ToList(), categories);
    }
}
