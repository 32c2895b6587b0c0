using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>How far a font's glyphs reach above and below the baseline, and what its widths are measured in.</summary>
/// <param name="Ascent">In units of the font size.</param>
/// <param name="Descent">In units of the font size, below the baseline and so negative.</param>
/// <param name="Unit">What one unit of a width is of the font size: a thousandth, but for Type 3.</param>
/// <param name="Scale">What the font size must be multiplied with to be the size that one sees: 1, but for Type 3.</param>
internal readonly record struct FontExtent(double Ascent, double Descent, double Unit, double Scale)
{
    private const double UsualAscent = 0.75;
    private const double UsualDescent = -0.25;
    private const double Thousandth = 0.001;

    public static FontExtent Of(PdfDictionary font, PdfDictionary descriptor)
    {
        if (font.Name("Subtype") == "Type3")
        {
            return OfType3(font);
        }

        double ascent = descriptor.Number("Ascent") * Thousandth, descent = descriptor.Number("Descent") * Thousandth;
        descent = descent > 0 ? -descent : descent;
        return new FontExtent(
            ascent is >= 0.4 and <= 1.3 ? ascent : UsualAscent, descent is >= -0.6 and < 0 ? descent : UsualDescent, Thousandth, 1);
    }

    /// <summary>A Type 3 font brings its own coordinates; its box tells how tall one em is.</summary>
    private static FontExtent OfType3(PdfDictionary font)
    {
        var matrix = font.Array("FontMatrix");
        double across = Math.Abs(matrix?.Number(0, Thousandth) ?? Thousandth), up = Math.Abs(matrix?.Number(3, Thousandth) ?? Thousandth);
        if (font.Array("FontBBox") is { Count: 4 } box && box.Number(3) - box.Number(1) is > 0 and var height)
        {
            double bottom = box.Number(1) * up, top = box.Number(3) * up;
            var scale = height * up;
            return new FontExtent(Math.Clamp(top, 0.05, 5), Math.Clamp(bottom, -5, 0), across, Math.Clamp(scale, 0.05, 200));
        }

        return new FontExtent(UsualAscent, UsualDescent, across, up / Thousandth);
    }
}
