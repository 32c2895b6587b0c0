using ClaimMiner.Documents;
using ClaimMiner.Pdf;

namespace ClaimMiner.Layout;

/// <summary>
/// How a page is held whose text runs up, down or upside down, as in wide tables and in scans fed sideways. It is laid out as its reader
/// would turn it; boxes go back to the page as displayed.
/// </summary>
/// <param name="Rotation">The writing direction of the page as displayed, in degrees clockwise: 0, 90, 180 or 270.</param>
/// <param name="Width">Of the page as displayed, in points.</param>
/// <param name="Height">Of the page as displayed, in points.</param>
internal readonly record struct PageTurn(short Rotation, double Width, double Height)
{
    /// <summary>How much of a page's text must run one way for the page to be held that way.</summary>
    private const double MostOfIt = 0.6;

    /// <summary>Fewer glyphs are the labels and stamps beside a picture.</summary>
    private const int FewGlyphs = 100;

    public static PageTurn Of(PdfPage page)
    {
        var glyphs = page.Glyphs as Glyph[] ?? [.. page.Glyphs];
        var counts = new int[4];
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            counts[glyph.Rotation / 90] += glyph.Rotation % 90 == 0 ? 1 : 0;
        }

        var most = counts.IndexOf(counts.Max());
        var isTurned = counts[most] >= FewGlyphs && counts[most] > MostOfIt * glyphs.Length;
        return new PageTurn((short)(isTurned ? 90 * most : 0), page.Width, page.Height);
    }

    /// <summary>The page as its reader holds it.</summary>
    public PdfPage Upright(PdfPage page)
    {
        var (width, height) = Rotation is 90 or 270 ? (Height, Width) : (Width, Height);
        return Rotation == 0 ? page : page with { Width = width, Height = height, Glyphs = [.. page.Glyphs.Select(Upright)] };
    }

    /// <summary>Where a box of the page as held stands on the page as displayed.</summary>
    public Box Displayed(Box box) => Rotation switch
    {
        90 => new Box(box.Page, Width - box.Bottom, box.X, box.Height, box.Width),
        180 => new Box(box.Page, Width - box.Right, Height - box.Bottom, box.Width, box.Height),
        270 => new Box(box.Page, box.Y, Height - box.Right, box.Height, box.Width),
        _ => box,
    };

    private Glyph Upright(Glyph glyph)
    {
        var (width, height) = ((float)Width, (float)Height);
        var (left, top, right, bottom, baseline) = Rotation switch
        {
            90 => (glyph.Top, width - glyph.Right, glyph.Bottom, width - glyph.Left, width - glyph.Baseline),
            180 => (width - glyph.Right, height - glyph.Bottom, width - glyph.Left, height - glyph.Top, height - glyph.Baseline),
            _ => (height - glyph.Bottom, glyph.Left, height - glyph.Top, glyph.Right, glyph.Baseline),
        };
        var isAskew = glyph.Rotation % 90 != 0;
        return glyph with
        {
            Left = left, Top = top, Right = right, Bottom = bottom, Baseline = baseline, Rotation = isAskew ? glyph.Rotation : (short)((glyph.Rotation - Rotation + 360) % 360),
        };
    }
}
