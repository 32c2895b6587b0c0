namespace ClaimMiner.Pdf.Objects;

/// <summary>A page's dictionary and what it inherits (ISO 32000-1, 7.7.3.4).</summary>
/// <param name="Dictionary">The page's own.</param>
/// <param name="Resources">Own or inherited.</param>
/// <param name="MediaBox">Own or inherited; null when none is given.</param>
/// <param name="CropBox">Own or inherited; null when none is given.</param>
/// <param name="Rotate">Degrees clockwise: 0, 90, 180 or 270.</param>
internal sealed record PageNode(PdfDictionary Dictionary, PdfDictionary Resources, PdfArray? MediaBox, PdfArray? CropBox, int Rotate)
{
    /// <summary>What the root of the page tree inherits: nothing.</summary>
    public static PageNode Root { get; } = new(PdfDictionary.Empty, PdfDictionary.Empty, null, null, 0);

    /// <summary>A node below this one.</summary>
    public PageNode Inherit(PdfDictionary node) => new(
        node,
        node.Dictionary("Resources") ?? Resources,
        node.Array("MediaBox") ?? MediaBox,
        node.Array("CropBox") ?? CropBox,
        node["Rotate"] is PdfNumber turn ? Quarters(turn.Value) * 90 : Rotate);

    private static int Quarters(double degrees) => (int)((Math.Round(degrees / 90) % 4 + 4) % 4);
}
