namespace ClaimMiner.Pdf.Objects;

/// <summary>An object of the file as "N G obj" introduces it.</summary>
internal readonly record struct IndirectObject(int Number, int Generation, PdfObject? Value);
