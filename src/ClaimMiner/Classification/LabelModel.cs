using ClaimMiner.Learning;

namespace ClaimMiner.Classification;

/// <summary>What the model knows of one category.</summary>
/// <param name="Weights">Score a sentence.</param>
/// <param name="Calibration">From score to probability.</param>
/// <param name="Threshold">The least score with which a claim that the rules find is believed.</param>
/// <param name="Sure">The least score with which a claim is believed in where they find none.</param>
public sealed record LabelModel(IntegerWeights Weights, Calibration Calibration, double Threshold, double Sure);
