using ClaimMiner.Pdf.Fonts;

namespace ClaimMiner.Pdf.Content;

/// <summary>What of the graphics state bears on text (ISO 32000-1, 8.4 and 9.3); q copies it, Q brings it back.</summary>
internal record struct GraphicsState
{
    public GraphicsState()
    {
    }

    /// <summary>From user space to the page as displayed.</summary>
    public Matrix ToPage { get; set; } = Matrix.Identity;

    /// <summary>What of the page can be painted on.</summary>
    public PathBounds Clip { get; set; } = PathBounds.Everything;

    public PdfFont? Font { get; set; }

    public double FontSize { get; set; }

    public double CharacterSpacing { get; set; }

    public double WordSpacing { get; set; }

    /// <summary>1 is the font's own width.</summary>
    public double HorizontalScale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderingMode { get; set; }
}
