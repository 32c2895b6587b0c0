using ClaimMiner.Claims;

namespace ClaimMiner.Classification;

/// <summary>How well a label is given at its threshold, on documents that the scoring model had not seen.</summary>
/// <param name="Label">The category.</param>
/// <param name="Sentences">How many sentences carry it.</param>
/// <param name="Precision">0 to 1.</param>
/// <param name="Recall">0 to 1.</param>
/// <param name="F1">0 to 1.</param>
public sealed record LabelFigures(ClaimCategory Label, int Sentences, double Precision, double Recall, double F1);
