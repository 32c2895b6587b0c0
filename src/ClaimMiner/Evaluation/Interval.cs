namespace ClaimMiner.Evaluation;

/// <summary>Where a figure lies in most samples.</summary>
public readonly record struct Interval(double Low, double High);
