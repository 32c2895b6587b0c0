using ClaimMiner.Pdf.Fonts;

namespace ClaimMiner.Pdf.Content;

/// <summary>Where a glyph stands on the page as displayed (ISO 32000-1, 9.4.4).</summary>
internal static class GlyphPlacement
{
    /// <param name="text">What it stands for.</param>
    /// <param name="advance">Its width in text space, before horizontal scaling.</param>
    /// <param name="font">Its font.</param>
    /// <param name="state">The graphics state.</param>
    /// <param name="textMatrix">Where the text stands.</param>
    public static Glyph Place(string text, double advance, PdfFont font, in GraphicsState state, in Matrix textMatrix)
    {
        // 1. The corner on the baseline, the writing direction and the upward direction, on the page.
        var toPage = textMatrix.Then(state.ToPage);
        var (x, y) = toPage.Apply(0, state.Rise);
        double acrossX = toPage.A, acrossY = toPage.B, upX = toPage.C, upY = toPage.D;
        var width = advance * state.HorizontalScale;
        double top = font.Extent.Ascent * state.FontSize, bottom = font.Extent.Descent * state.FontSize;

        // 2. The box around the four corners.
        double endX = x + acrossX * width, endY = y + acrossY * width;
        var left = Math.Min(Math.Min(x, endX), Math.Min(x + upX * top, x + upX * bottom));
        var right = Math.Max(Math.Max(x, endX), Math.Max(endX + upX * top, endX + upX * bottom));
        var high = Math.Min(Math.Min(y + upY * top, y + upY * bottom), Math.Min(endY + upY * top, endY + upY * bottom));
        var low = Math.Max(Math.Max(y + upY * top, y + upY * bottom), Math.Max(endY + upY * top, endY + upY * bottom));

        // 3. Upright or turned: by the writing direction, negative sizes turning it round.
        var sign = state.FontSize * state.HorizontalScale < 0 ? -1 : 1;
        double directionX = acrossX * sign, directionY = acrossY * sign;
        var rotation = Math.Abs(directionX) >= Math.Abs(directionY) ? directionX >= 0 ? 0 : 180 : directionY >= 0 ? 90 : 270;
        var upright = rotation is 0 or 180;
        if (upright)
        {
            // A slant does not widen the letters' places: only the advance counts.
            (left, right) = (Math.Min(x, endX), Math.Max(x, endX));
        }
        else
        {
            (high, low) = (Math.Min(y, endY), Math.Max(y, endY));
        }

        var size = Math.Abs(state.FontSize) * Math.Sqrt(upX * upX + upY * upY) * font.Extent.Scale;
        return new Glyph(text, left, high, right, low, upright ? y : x, size, font.Look, rotation, Invisible: state.RenderingMode is 3 or 7);
    }
}
