using ClaimMiner.Pdf.Fonts;

namespace ClaimMiner.Pdf.Content;

/// <summary>
/// Places glyphs on the page as displayed (ISO 32000-1, 9.4.4). All but the origin is the same for a whole string, and for the strings
/// after it while neither the font nor the scale changes, and is worked out once.
/// </summary>
internal readonly struct GlyphPlacer
{
    /// <summary>About the tangent of 10°: what is turned further out of the upright or sideways, as stamps across a page are, runs askew.</summary>
    private const double LargestSkew = 0.18;

    private const short Askew = 45;

    private readonly GlyphFont _font;
    private readonly (double A, double B, double C, double D) _toPage;
    private readonly (double FontSize, double HorizontalScale, int RenderingMode) _set;
    private readonly double _acrossX;
    private readonly double _acrossY;
    private readonly double _topX;
    private readonly double _topY;
    private readonly double _bottomX;
    private readonly double _bottomY;
    private readonly float _size;
    private readonly short _rotation;
    private readonly bool _invisible;

    /// <param name="font">The font of the string; the same object for the same font.</param>
    /// <param name="extent">How far its glyphs reach.</param>
    /// <param name="state">The graphics state.</param>
    /// <param name="toPage">From text space to the page.</param>
    public GlyphPlacer(GlyphFont font, in FontExtent extent, in GraphicsState state, in Matrix toPage)
    {
        // 1. What one unit across, the ascent and the descent are on the page.
        (_font, _toPage, _set) = (font, (toPage.A, toPage.B, toPage.C, toPage.D), (state.FontSize, state.HorizontalScale, state.RenderingMode));
        (_acrossX, _acrossY) = (toPage.A * state.HorizontalScale, toPage.B * state.HorizontalScale);
        double top = extent.Ascent * state.FontSize, bottom = extent.Descent * state.FontSize;
        (_topX, _topY) = (toPage.C * top, toPage.D * top);
        (_bottomX, _bottomY) = (toPage.C * bottom, toPage.D * bottom);

        // 2. Upright, turned or askew: by the writing direction, negative sizes turning it round.
        var sign = state.FontSize * state.HorizontalScale < 0 ? -1 : 1;
        _rotation = Rotation(toPage.A * sign, toPage.B * sign);
        _size = (float)(Math.Abs(state.FontSize) * Math.Sqrt(toPage.C * toPage.C + toPage.D * toPage.D) * extent.Scale);
        _invisible = state.RenderingMode is 3 or 7;
    }

    /// <summary>Whether it places glyphs of this font in this state, wherever they stand.</summary>
    public bool Serves(GlyphFont font, in GraphicsState state, in Matrix toPage) =>
        ReferenceEquals(font, _font) && _set == (state.FontSize, state.HorizontalScale, state.RenderingMode) && _toPage == (toPage.A, toPage.B, toPage.C, toPage.D);

    /// <param name="text">What the glyph stands for.</param>
    /// <param name="x">Its origin on the page, the rise included.</param>
    /// <param name="y">Its origin on the page, the rise included.</param>
    /// <param name="advance">Its width in text space, before horizontal scaling.</param>
    public Glyph Place(string text, double x, double y, double advance)
    {
        double endX = x + _acrossX * advance, endY = y + _acrossY * advance;
        double left = Math.Min(x, endX), right = Math.Max(x, endX), high = Math.Min(y, endY), low = Math.Max(y, endY);
        if (_rotation is 0 or 180)
        {
            // A slant does not widen the letters' places: only the advance counts.
            return Made(text, left, high + Math.Min(_topY, _bottomY), right, low + Math.Max(_topY, _bottomY), y);
        }

        if (_rotation == Askew)
        {
            (high, low) = (high + Math.Min(_topY, _bottomY), low + Math.Max(_topY, _bottomY));
        }

        return Made(text, left + Math.Min(_topX, _bottomX), high, right + Math.Max(_topX, _bottomX), low, x);
    }

    private static short Rotation(double directionX, double directionY)
    {
        double across = Math.Abs(directionX), along = Math.Abs(directionY);
        if (Math.Min(across, along) > LargestSkew * Math.Max(across, along))
        {
            return Askew;
        }

        return (short)(across >= along ? directionX >= 0 ? 0 : 180 : directionY >= 0 ? 90 : 270);
    }

    private Glyph Made(string text, double left, double top, double right, double bottom, double baseline) =>
        new(text, (float)left, (float)top, (float)right, (float)bottom, (float)baseline, _size, _font, _rotation, Invisible: _invisible);
}
