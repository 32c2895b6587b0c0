namespace ClaimMiner.Evaluation;

/// <summary>Counts of right, wrong and missed answers, and what follows from them.</summary>
public readonly record struct Score(int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>0 to 1; 0 when nothing was answered.</summary>
    public double Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    /// <summary>0 to 1; 0 when there was nothing to find.</summary>
    public double Recall => Ratio(TruePositives, TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Ratio(2 * TruePositives, 2 * TruePositives + FalsePositives + FalseNegatives);

    /// <summary>F1, or not a number where there was nothing to find and nothing was answered.</summary>
    internal double DefinedF1 => this == default ? double.NaN : F1;

    /// <summary>One question of yes or no.</summary>
    public static Score Of(bool expected, bool answered) =>
        new(expected && answered ? 1 : 0, !expected && answered ? 1 : 0, expected && !answered ? 1 : 0);

    public static Score operator +(Score left, Score right) => new(
        left.TruePositives + right.TruePositives, left.FalsePositives + right.FalsePositives, left.FalseNegatives + right.FalseNegatives);

    public static Score Add(Score left, Score right) => left + right;

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
