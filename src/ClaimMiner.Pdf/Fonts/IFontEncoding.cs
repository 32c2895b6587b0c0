namespace ClaimMiner.Pdf.Fonts;

/// <summary>How a font understands codes; one kind for simple fonts, one for composite ones.</summary>
internal interface IFontEncoding
{
    /// <summary>How many bytes the code at a position has.</summary>
    int CodeLength(byte[] text, int position);

    /// <summary>The text of a code; null when nothing says.</summary>
    string? Text(int code);

    /// <summary>The advance width of a code, in thousandths (in glyph space for Type 3).</summary>
    double Width(int code);
}
