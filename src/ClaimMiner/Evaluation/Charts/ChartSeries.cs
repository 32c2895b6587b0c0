namespace ClaimMiner.Evaluation.Charts;

/// <summary>A line of a chart, its points in ascending order of <see cref="ChartPoint.X"/>.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points);
