namespace ClaimMiner.Pdf.Fonts;

/// <summary>A glyph as its font knows it.</summary>
/// <param name="Text">The text it stands for; U+FFFD when nothing says.</param>
/// <param name="Width">The advance in units of the font size.</param>
/// <param name="IsSpace">Whether it stands for white space.</param>
/// <param name="TakesWordSpacing">Whether it is the one-byte code 32.</param>
internal sealed record FontGlyph(string Text, double Width, bool IsSpace, bool TakesWordSpacing);
