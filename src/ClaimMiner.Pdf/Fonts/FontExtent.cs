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
    private const int Codes = 256;

    /// <summary>A box between these, in ems, can be that of letters.</summary>
    private const double SmallestBox = 0.4, LargestBox = 2.5;

    /// <summary>What of a box stands above the baseline at least, for letters do not hang below it.</summary>
    private const double LeastAscent = 0.05;

    public static FontExtent Of(PdfDictionary font, PdfDictionary descriptor)
    {
        if (font.Name("Subtype") == "Type3")
        {
            return OfType3(font);
        }

        return OfEms(descriptor.Number("Ascent") * Thousandth, descriptor.Number("Descent") * Thousandth, Thousandth);
    }

    /// <summary>Of what a font says, in ems; the usual where that cannot be.</summary>
    public static FontExtent OfEms(double ascent, double descent, double unit)
    {
        descent = descent > 0 ? -descent : descent;
        return new FontExtent(ascent is >= 0.4 and <= 1.3 ? ascent : UsualAscent, descent is >= -0.6 and < 0 ? descent : UsualDescent, unit, 1);
    }

    /// <summary>The usual of a Type 3 font whose em has this length in text space.</summary>
    public static FontExtent OfType3(double em, double unit) => new(UsualAscent * em, UsualDescent * em, unit, em);

    /// <summary>Letters are half an em wide on average; 0 when there are no widths.</summary>
    public static double EmOf(IEnumerable<double> widths)
    {
        var set = widths.Where(width => width > 0).ToList();
        return set.Count == 0 ? 0 : 2 * set.Average();
    }

    /// <summary>
    /// A Type 3 font brings its own coordinates. Its box should tell how tall one em is, but often is empty or holds far more than letters:
    /// it is believed only where the widths agree.
    /// </summary>
    private static FontExtent OfType3(PdfDictionary font)
    {
        var matrix = font.Array("FontMatrix");
        double across = Math.Abs(matrix?.Number(0, Thousandth) ?? Thousandth), up = matrix?.Number(3, Thousandth) ?? Thousandth;
        var widths = font.Array("Widths");
        var em = EmOf(Enumerable.Range(0, Math.Min(widths?.Count ?? 0, Codes)).Select(i => Math.Abs(widths!.Number(i)))) * across;
        if (font.Array("FontBBox") is { Count: 4 } box)
        {
            double one = box.Number(1) * up, other = box.Number(3) * up;
            var height = Math.Abs(one - other);
            if (height > 0 && (em == 0 || (height > SmallestBox * em && height < LargestBox * em)))
            {
                return new FontExtent(Math.Max(Math.Max(one, other), LeastAscent * height), Math.Min(Math.Min(one, other), 0), across, height);
            }
        }

        return OfType3(em > 0 ? em : Math.Abs(up) / Thousandth, across);
    }
}
