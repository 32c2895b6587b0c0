using System.Text.Json.Serialization;

namespace ClaimMiner.Documents;

/// <summary>A rectangle on a page: points, origin top left of the page as displayed, pages from 1.</summary>
public readonly record struct Box(int Page, double X, double Y, double Width, double Height)
{
    [JsonIgnore]
    public double Right => X + Width;

    [JsonIgnore]
    public double Bottom => Y + Height;

    /// <summary>The smallest box around both; they must stand on one page.</summary>
    public Box Union(Box other)
    {
        double x = Math.Min(X, other.X), y = Math.Min(Y, other.Y);
        return new Box(Page, x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }
}
