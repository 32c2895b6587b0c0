namespace ClaimMiner.Evaluation.Charts;

/// <summary>A place on the x axis that is worth a line of its own, and why.</summary>
public sealed record ChartMark(double X, string Label);
