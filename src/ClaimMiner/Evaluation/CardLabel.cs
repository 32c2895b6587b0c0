using ClaimMiner.Claims;

namespace ClaimMiner.Evaluation;

/// <summary>A row of the model's card: how well the classifier alone gives one category to sentences of documents that it has not seen.</summary>
/// <param name="Label">The category.</param>
/// <param name="Sentences">How many carry it.</param>
/// <param name="Precision">0 to 1, at the threshold that is best over all of them.</param>
/// <param name="Recall">0 to 1.</param>
/// <param name="F1">0 to 1.</param>
/// <param name="F1Interval">Where the F1 lies in 95 % of the samples drawn from the documents; null for a single document.</param>
/// <param name="CalibrationError">How far the probabilities are from what is true, 0 to 1.</param>
public sealed record CardLabel(ClaimCategory Label, int Sentences, double Precision, double Recall, double F1, Interval? F1Interval, double CalibrationError);
