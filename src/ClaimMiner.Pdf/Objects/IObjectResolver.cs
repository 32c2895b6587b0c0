namespace ClaimMiner.Pdf.Objects;

/// <summary>What finds the object behind a reference: the file's cross-reference table, or nothing at all for a bare content stream.</summary>
internal interface IObjectResolver
{
    PdfObject? Resolve(PdfReference reference);
}
