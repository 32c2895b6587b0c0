namespace ClaimMiner.Evaluation.Charts;

/// <summary>
/// Where an axis has its ticks: multiples of 1, 2 or 5 times a power of ten, as few as are needed to read it (after Heckbert, "Nice
/// numbers for graph labels", Graphics Gems, 1990). Decimal figures, so that 0.3 is 0.3.
/// </summary>
public static class AxisTicks
{
    /// <summary>The ticks within the axis, both ends included where they are round.</summary>
    /// <param name="axis">Whose ticks.</param>
    /// <param name="most">How many at the most, 2 or more.</param>
    public static IReadOnlyList<decimal> Of(ChartAxis axis, int most)
    {
        var (low, high) = ((decimal)axis.Low, (decimal)axis.High);
        var step = Steps(high - low).First(step => Math.Floor(high / step) - Math.Ceiling(low / step) < most);
        var first = Math.Ceiling(low / step);
        return Enumerable.Range(0, (int)(Math.Floor(high / step) - first) + 1).Select(i => (first + i) * step).ToList();
    }

    /// <summary>Without zeros that say nothing, thousands apart.</summary>
    public static string Label(decimal tick) => tick.ToString("#,0.##########");

    /// <summary>Round steps, ascending, from well below a range on.</summary>
    private static IEnumerable<decimal> Steps(decimal range)
    {
        var power = 1m;
        while (power > range / 100)
        {
            power /= 10;
        }

        while (power < range / 1000)
        {
            power *= 10;
        }

        for (; ; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}
