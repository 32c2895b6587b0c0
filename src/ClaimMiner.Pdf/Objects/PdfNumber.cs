namespace ClaimMiner.Pdf.Objects;

/// <summary>An integer or a real; the syntax lets either stand for the other nearly everywhere.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    private const int LargestKept = 1024;

    private static readonly PdfNumber[] Kept = Enumerable.Range(-LargestKept, 2 * LargestKept + 1).Select(value => new PdfNumber(value)).ToArray();

    public double Value { get; } = value;

    /// <summary>The value as an integer, clamped to the range of int.</summary>
    public int Int => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);

    /// <summary>Small whole numbers, of which files are full, are one object each.</summary>
    public static PdfNumber Of(double value) =>
        value is >= -LargestKept and <= LargestKept && (int)value == value ? Kept[(int)value + LargestKept] : new PdfNumber(value);
}
