namespace ClaimMiner.Pdf.Objects;

/// <summary>A page's dictionary and what it inherits (ISO 32000-1, 7.7.3.4).</summary>
/// <param name="Dictionary">The page's own.</param>
/// <param name="Resources">Own or inherited.</param>
/// <param name="MediaBox">Own or inherited; null when none is given.</param>
/// <param name="CropBox">Own or inherited; null when none is given.</param>
/// <param name="Rotate">Degrees clockwise: 0, 90, 180 or 270.</param>
internal sealed record PageNode(PdfDictionary Dictionary, PdfDictionary Resources, PdfArray? MediaBox, PdfArray? CropBox, int Rotate);
