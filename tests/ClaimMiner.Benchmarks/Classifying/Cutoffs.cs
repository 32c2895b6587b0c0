namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>The least score that gives each label: of best F1 on held-out scores, midway between two of them, as ClassifierTrainer sets ours.</summary>
/// <param name="Least">By category.</param>
/// <param name="MacroF1">What they reach on the held-out scores.</param>
internal sealed record Cutoffs(IReadOnlyList<double> Least, double MacroF1)
{
    /// <param name="heldOut">Scores by category, then by sentence.</param>
    /// <param name="labels">In the same order.</param>
    public static Cutoffs Of(double[][] heldOut, bool[][] labels)
    {
        var best = heldOut.Select((scores, label) => Best(scores, labels[label])).ToList();
        return new Cutoffs(best.ConvertAll(label => label.Least), best.Average(label => label.F1));
    }

    public bool[][] Decide(double[][] scores) =>
        scores.Select((label, i) => label.Select(score => score >= Least[i]).ToArray()).ToArray();

    private static (double Least, double F1) Best(double[] scores, bool[] labels)
    {
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ToList();
        var (best, right, all) = ((Least: double.MaxValue, F1: 0.0), 0, labels.Count(carries => carries));
        for (var taken = 1; taken <= order.Count; taken++)
        {
            right += labels[order[taken - 1]] ? 1 : 0;
            var score = scores[order[taken - 1]];
            var next = taken < order.Count ? scores[order[taken]] : score - 1;
            var f1 = 2.0 * right / (taken + all);
            if (next < score && f1 > best.F1)
            {
                best = ((score + next) / 2, f1);
            }
        }

        return best;
    }
}
