namespace ClaimMiner.Evaluation;

/// <summary>A part of a whole.</summary>
public readonly record struct Share(int Part, int Whole)
{
    /// <summary>0 to 1; 0 of nothing.</summary>
    public double Ratio => Whole == 0 ? 0 : (double)Part / Whole;

    public static Share operator +(Share left, Share right) => new(left.Part + right.Part, left.Whole + right.Whole);

    public static Share Add(Share left, Share right) => left + right;
}
