using ClaimMiner.Learning;

namespace ClaimMiner.Evaluation;

/// <summary>
/// How far a figure moves when other items of the same sort are measured: the percentile interval over samples drawn with replacement
/// (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13). Seeded: the same items give the same interval, and
/// figures of the same number of items are taken from the same draws.
/// </summary>
public static class Bootstrap
{
    /// <param name="items">What is independent of one another: documents, not the sentences in them.</param>
    /// <param name="statistic">The figure of a sample; not a number where the sample has none, which leaves the sample out.</param>
    /// <param name="options">How many draws, and how wide.</param>
    /// <returns>Null when no sample has the figure, or there is but one item: it tells nothing of others.</returns>
    public static Interval? Interval<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, double> statistic, BootstrapOptions? options = null)
    {
        options ??= new();
        var random = new Shuffle(options.Seed);
        var figures = new List<double>(options.Draws);
        var sample = new T[items.Count];
        for (var draw = 0; draw < options.Draws; draw++)
        {
            for (var i = 0; i < sample.Length; i++)
            {
                sample[i] = items[random.Below(items.Count)];
            }

            if (statistic(sample) is var figure && !double.IsNaN(figure))
            {
                figures.Add(figure);
            }
        }

        figures.Sort();
        var outside = (1 - options.Level) / 2;
        return figures.Count == 0 || items.Count == 1 ? null : new Interval(Quantile(figures, outside), Quantile(figures, 1 - outside));
    }

    /// <summary>Between two figures in proportion (Hyndman and Fan 1996, type 7).</summary>
    internal static double Quantile(IReadOnlyList<double> ascending, double share)
    {
        var place = share * (ascending.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, ascending.Count - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
