namespace ClaimMiner.Pdf.Fonts;

/// <summary>A glyph as its font knows it.</summary>
/// <param name="Text">The text it stands for; U+FFFD when nothing says.</param>
/// <param name="Width">The advance in units of the font size.</param>
/// <param name="IsSpace">Whether it stands for white space.</param>
/// <param name="TakesWordSpacing">Whether it is the one-byte code 32.</param>
internal sealed record FontGlyph(string Text, double Width, bool IsSpace, bool TakesWordSpacing)
{
    /// <param name="said">The text as the font says it; null when it says none.</param>
    /// <param name="width">The advance in units of the font size.</param>
    /// <param name="takesWordSpacing">Whether it is the one-byte code 32.</param>
    public static FontGlyph Of(string? said, double width, bool takesWordSpacing)
    {
        var shown = GlyphText.Clean(said);
        var isSpace = shown is { Length: > 0 } && string.IsNullOrWhiteSpace(shown);
        return new FontGlyph(isSpace ? " " : shown ?? "\uFFFD", width, isSpace, takesWordSpacing);
    }
}
