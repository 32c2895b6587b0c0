namespace ClaimMiner.Pdf;

/// <summary>
/// A page as displayed: cropped and turned. Sizes and positions are points (1/72 inch), the origin is the top left corner, y grows
/// downwards. <paramref name="Glyphs"/> stand in the order in which the file draws them.
/// </summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Width">Width in points, as displayed.</param>
/// <param name="Height">Height in points, as displayed.</param>
/// <param name="Glyphs">Every glyph that stands for text, white space left out.</param>
/// <param name="HasImages">Whether the page paints images: with no glyphs, the sign of a scan.</param>
public sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<Glyph> Glyphs, bool HasImages);
