namespace ClaimMiner.Evaluation.Charts;

/// <summary>What a line chart shows; <see cref="SvgLineChart"/> draws it.</summary>
/// <param name="Title">What a reader must know to understand it alone.</param>
/// <param name="Description">The same for those who hear it: what is drawn against what, and what comes of it.</param>
/// <param name="X">From left to right.</param>
/// <param name="Y">From bottom to top.</param>
/// <param name="Series">At most four, which colours and dashes tell apart.</param>
/// <param name="Mark">Null for none.</param>
public sealed record LineChart(string Title, string Description, ChartAxis X, ChartAxis Y, IReadOnlyList<ChartSeries> Series, ChartMark? Mark = null);
