using ClaimMiner.Claims;

namespace ClaimMiner.Evaluation;

/// <summary>What the classifier alone reaches from so many sentences.</summary>
/// <param name="Sentences">How many it was trained on, the mean over the draws.</param>
/// <param name="Draws">How many classifiers were trained.</param>
/// <param name="F1">The mean over the draws, in the order of <see cref="ClaimCategory"/>.</param>
public sealed record LearningPoint(int Sentences, int Draws, IReadOnlyList<double> F1)
{
    public double MacroF1 => F1.Average();
}
