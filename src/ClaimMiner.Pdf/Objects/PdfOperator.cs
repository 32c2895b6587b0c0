namespace ClaimMiner.Pdf.Objects;

/// <summary>A bare word: an operator of a content stream, or a keyword (obj, stream, begincmap) elsewhere.</summary>
internal sealed class PdfOperator(string value) : PdfObject
{
    public string Value { get; } = value;
}
