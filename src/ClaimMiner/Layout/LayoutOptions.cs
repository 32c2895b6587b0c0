namespace ClaimMiner.Layout;

/// <summary>The measures by which glyphs become words, lines and columns. Lengths are in ems of the text at hand unless said otherwise.</summary>
public sealed record LayoutOptions
{
    public static LayoutOptions Default { get; } = new();

    /// <summary>A gap between glyphs from which on a new word begins. Default 0.12.</summary>
    public double WordGap { get; init; } = 0.12;

    /// <summary>A gap that a space in the file must leave to count as one. Default 0.05.</summary>
    public double SpaceGap { get; init; } = 0.05;

    /// <summary>How far baselines of one line may differ. Default 0.2.</summary>
    public double LineTolerance { get; init; } = 0.2;

    /// <summary>The narrowest gutter between columns. Default 0.55.</summary>
    public double GutterWidth { get; init; } = 0.55;

    /// <summary>Rows of text that a gutter must part. Default 5.</summary>
    public int GutterRows { get; init; } = 5;

    /// <summary>The narrowest column on either side of a gutter, in points. Default 70.</summary>
    public double ColumnWidth { get; init; } = 70;

    /// <summary>Distance of baselines up to which lines belong to one block, in units of the font size. Default 1.9.</summary>
    public double BlockLeading { get; init; } = 1.9;
}
