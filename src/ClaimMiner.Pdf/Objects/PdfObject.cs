namespace ClaimMiner.Pdf.Objects;

/// <summary>An object of the PDF syntax (ISO 32000-1, 7.3). The null object is C#'s null.</summary>
internal abstract class PdfObject;
