using ClaimMiner.Documents;
using ClaimMiner.Layout;
using ClaimMiner.Pdf;

namespace ClaimMiner.Tests.Support;

/// <summary>Sets text on a page by hand: every letter half an em wide, spaces left open.</summary>
internal sealed class GlyphPage
{
    private static readonly GlyphFont Plain = new("Serif");
    private static readonly GlyphFont Heavy = new("Serif-Bold", Bold: true);

    private readonly List<Glyph> _glyphs = [];

    public GlyphPage Line(double x, double baseline, string text, double size = 10, bool bold = false, bool justified = false)
    {
        // A justified line is stretched to 256 points by its spaces.
        var natural = text.Length * size / 2;
        var stretch = justified && text.Contains(' ') ? (256 - natural) / text.Count(c => c == ' ') : 0;
        var space = false;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                (x, space) = (x + size / 2 + stretch, true);
                continue;
            }

            _glyphs.Add(new Glyph($"{c}", (float)x, (float)(baseline - 0.75 * size), (float)(x + size / 2), (float)(baseline + 0.25 * size), (float)baseline, (float)size, bold ? Heavy : Plain, 0, space));
            (x, space) = (x + size / 2, false);
        }

        return this;
    }

    /// <summary>Lines under one another, 12 points apart.</summary>
    public GlyphPage Column(double x, double top, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Line(x, top + 12 * i, lines[i], justified: i < lines.Length - 1);
        }

        return this;
    }

    /// <summary>A raised mark where the last glyph ends.</summary>
    public GlyphPage Raised(string text)
    {
        var last = _glyphs[^1];
        return Line(last.Right + 0.2, last.Baseline - 0.35 * last.FontSize, text, 0.65 * last.FontSize);
    }

    public PdfPage Page(int number = 1) => new(number, 612, 792, _glyphs, HasImages: false);

    /// <summary>The same page as displayed when its text runs down (90), upside down (180) or up (270).</summary>
    public PdfPage Turned(short rotation, int number = 1)
    {
        const float Width = 612, Height = 792;
        var glyphs = _glyphs.Select(glyph => rotation switch
        {
            90 => glyph with { Left = Height - glyph.Bottom, Right = Height - glyph.Top, Top = glyph.Left, Bottom = glyph.Right, Baseline = Height - glyph.Baseline, Rotation = 90 },
            180 => glyph with { Left = Width - glyph.Right, Right = Width - glyph.Left, Top = Height - glyph.Bottom, Bottom = Height - glyph.Top, Baseline = Height - glyph.Baseline, Rotation = 180 },
            _ => glyph with { Left = glyph.Top, Right = glyph.Bottom, Top = Width - glyph.Right, Bottom = Width - glyph.Left, Rotation = 270 },
        }).ToList();
        return rotation == 180 ? new PdfPage(number, Width, Height, glyphs, HasImages: false) : new PdfPage(number, Height, Width, glyphs, HasImages: false);
    }

    public Article Read() => Read(Page());

    public static Article Read(params PdfPage[] pages) => new ArticleReader().Read("sha256:00", new PdfReading(pages, PdfInfo.Empty, []));
}
