using ClaimMiner.Claims;

namespace ClaimMiner.Evaluation;

/// <summary>How precision and recall of the classifier alone trade against one another as its threshold moves from 0 to 1.</summary>
public static class ThresholdCurve
{
    private const int Steps = 100;

    /// <summary>In steps of 0.01, both ends included.</summary>
    public static IReadOnlyList<ThresholdPoint> Of(IReadOnlyList<JudgedDocument> documents, ClaimCategory category)
    {
        var sentences = documents.SelectMany(document => document.Sentences).ToList();
        return Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps)
            .Select(threshold => new ThresholdPoint(
                threshold, sentences.Select(sentence => sentence.OfClassifier(category, threshold)).Aggregate(default(Score), Score.Add)))
            .ToList();
    }
}
