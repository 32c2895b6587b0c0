namespace ClaimMiner.Pdf.Content;

/// <summary>
/// An upright rectangle of the page, in points, y downwards. As a clip it holds at least what the clipping path leaves visible (ISO 32000-1,
/// 8.5.4): the box around a path stands for the path.
/// </summary>
internal readonly record struct PathBounds(double Left, double Top, double Right, double Bottom)
{
    /// <summary>A letter may reach this far over the edge, in points.</summary>
    private const double Slack = 1;

    /// <summary>Holds every point.</summary>
    public static PathBounds Everything { get; } = new(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>Holds no point; including one makes it that point.</summary>
    public static PathBounds Nothing { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public PathBounds Including((double X, double Y) point) => new(
        Math.Min(Left, point.X), Math.Min(Top, point.Y), Math.Max(Right, point.X), Math.Max(Bottom, point.Y));

    /// <summary>The box around a rectangle that a matrix has moved, included.</summary>
    public PathBounds Including(double x, double y, double width, double height, in Matrix toPage) =>
        Including(toPage.Apply(x, y)).Including(toPage.Apply(x + width, y)).Including(toPage.Apply(x, y + height)).Including(toPage.Apply(x + width, y + height));

    public PathBounds Within(in PathBounds other) => new(
        Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    /// <summary>Whether the middle of a glyph lies in it.</summary>
    public bool Holds(in Glyph glyph)
    {
        double x = (glyph.Left + glyph.Right) / 2, y = (glyph.Top + glyph.Bottom) / 2;
        return x >= Left - Slack && x <= Right + Slack && y >= Top - Slack && y <= Bottom + Slack;
    }
}
