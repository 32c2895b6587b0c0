namespace ClaimMiner.Layout;

/// <summary>A strip of white between two columns: from x to x, over rows whose baselines lie between two heights. Points.</summary>
internal readonly record struct Gutter(double Left, double Right, double Top, double Bottom)
{
    public double Center => (Left + Right) / 2;

    public double Width => Right - Left;
}
