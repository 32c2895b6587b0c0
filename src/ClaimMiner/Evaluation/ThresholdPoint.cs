namespace ClaimMiner.Evaluation;

/// <summary>What the classifier alone reaches when it gives a category from a probability on.</summary>
public readonly record struct ThresholdPoint(double Threshold, Score Score);
