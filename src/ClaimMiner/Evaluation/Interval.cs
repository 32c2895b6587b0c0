namespace ClaimMiner.Evaluation;

/// <summary>Where a figure lies in most samples.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>"0.701–0.839".</summary>
    public override string ToString() => $"{Low:0.000}–{High:0.000}";
}
