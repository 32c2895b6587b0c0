namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>A figure, and what it comes to on each resampling of the documents; none when there is but one.</summary>
internal sealed record Estimate(double Value, IReadOnlyList<double> Draws)
{
    /// <summary>Draw by draw: the same documents on both sides.</summary>
    public static Estimate operator -(Estimate left, Estimate right) => new(left.Value - right.Value, left.Draws.Zip(right.Draws, (a, b) => a - b).ToList());

    public static Estimate Mean(IReadOnlyList<Estimate> all) =>
        new(all.Average(one => one.Value), Enumerable.Range(0, all[0].Draws.Count).Select(draw => all.Average(one => one.Draws[draw])).ToList());

    /// <summary>With the middle 95 % of the draws: "0.712 [0.685, 0.741]" for "0.000".</summary>
    public string ToString(string format)
    {
        if (Draws.Count == 0)
        {
            return Value.ToString(format);
        }

        var sorted = Draws.Order().ToList();
        string At(double share) => sorted[(int)Math.Round(share * (sorted.Count - 1))].ToString(format);
        return $"{Value.ToString(format)} [{At(0.025)}, {At(0.975)}]";
    }
}
