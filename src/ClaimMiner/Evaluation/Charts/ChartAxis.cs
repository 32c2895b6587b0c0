namespace ClaimMiner.Evaluation.Charts;

/// <summary>An axis from <paramref name="Low"/> to <paramref name="High"/>, which is greater.</summary>
public sealed record ChartAxis(string Label, double Low, double High);
