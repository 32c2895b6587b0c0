namespace ClaimMiner.Pdf.Objects;

internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value { get; } = value;
}
