namespace ClaimMiner.Evaluation.Charts;

public readonly record struct ChartPoint(double X, double Y);
