namespace ClaimMiner.Evaluation;

/// <summary>
/// How far probabilities are from what then happens: in bins of equal width, the mean distance between the mean probability and the share
/// that came true, each bin weighing as many answers as it holds (Naeini, Cooper and Hauskrecht, AAAI 2015).
/// </summary>
public static class ExpectedCalibrationError
{
    private const int Bins = 10;

    /// <summary>0 (every probability was right) to 1; 0 of nothing.</summary>
    /// <param name="answers">Each probability, 0 to 1, and whether it came true.</param>
    public static double Of(IReadOnlyList<(double Probability, bool True)> answers) =>
        answers.GroupBy(answer => Math.Min((int)(answer.Probability * Bins), Bins - 1)).OrderBy(bin => bin.Key)
            .Sum(bin => Math.Abs(bin.Sum(answer => answer.Probability) - bin.Count(answer => answer.True))) / Math.Max(1, answers.Count);
}
