namespace ClaimMiner.Classification;

/// <summary>Finds the score from which on a label is best given.</summary>
internal static class Thresholds
{
    /// <summary>The threshold of the highest F-measure, midway between two scores, and what it reaches there. Of equals, the highest threshold.</summary>
    /// <param name="scores">Held-out scores.</param>
    /// <param name="positive">Which of them carry the label.</param>
    /// <param name="beta">How much more recall weighs than precision.</param>
    public static (double Threshold, LabelFigures At) Best(IReadOnlyList<double> scores, IReadOnlyList<bool> positive, double beta = 1)
    {
        var order = Enumerable.Range(0, scores.Count).OrderByDescending(i => scores[i]).ToList();
        var all = positive.Count(carries => carries);
        var best = (Threshold: double.MaxValue, At: new LabelFigures(default, all, 0, 0, 0));
        var (right, bestMeasure, weight) = (0, 0.0, beta * beta);
        for (var taken = 1; taken <= order.Count; taken++)
        {
            right += positive[order[taken - 1]] ? 1 : 0;
            var score = scores[order[taken - 1]];
            var next = taken < order.Count ? scores[order[taken]] : score - 1;
            var measure = (1 + weight) * right / (taken + weight * all);
            if (next < score && measure > bestMeasure)
            {
                bestMeasure = measure;
                best = ((score + next) / 2, new LabelFigures(default, all, (double)right / taken, (double)right / all, 2.0 * right / (taken + all)));
            }
        }

        return best;
    }
}
