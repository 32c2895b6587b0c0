namespace ClaimMiner.Pdf.Objects;

/// <summary>A name without its slash, #-escapes undone; bytes above 127 are read as Latin-1.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;
}
