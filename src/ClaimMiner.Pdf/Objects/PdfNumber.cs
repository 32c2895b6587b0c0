namespace ClaimMiner.Pdf.Objects;

/// <summary>An integer or a real; the syntax lets either stand for the other nearly everywhere.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value { get; } = value;

    /// <summary>The value as an integer, clamped to the range of int.</summary>
    public int Int => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);
}
