using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>Reads the pages of one file into glyphs.</summary>
internal sealed class PageReader(PdfLimits limits, Deadline deadline)
{
    private const double LetterWidth = 612;
    private const double LetterHeight = 792;
    private const double MostSide = 20_000;

    private readonly FontCache _fonts = new();
    private readonly LexerWords _words = new();
    private readonly GlyphCollector _glyphs = new(limits.GlyphsPerPage);

    /// <summary>What of the page could be read; a limit that is reached ends it early and is told as an issue.</summary>
    /// <exception cref="PdfLimitException">The file's budget of decoded bytes or time is spent before any content was decoded.</exception>
    public PdfPage Read(PageNode page, int number, List<PdfIssue> issues)
    {
        // 1. The part of the page that is displayed, and the way it is turned.
        var (left, bottom, right, top) = Crop(page);
        var unit = page.Dictionary.Number("UserUnit", 1) is > 0 and < 100 and var given ? given : 1;
        var toPage = page.Rotate switch
        {
            90 => new Matrix(0, 1, 1, 0, -bottom, -left),
            180 => new Matrix(-1, 0, 0, 1, right, -bottom),
            270 => new Matrix(0, -1, -1, 0, top, right),
            _ => new Matrix(1, 0, 0, -1, -left, top),
        };
        var scale = new Matrix(unit, 0, 0, unit, 0, 0);
        var turned = page.Rotate is 90 or 270;
        var (width, height) = (unit * (turned ? top - bottom : right - left), unit * (turned ? right - left : top - bottom));

        // 2. Its content.
        _glyphs.Begin(width, height);
        var interpreter = new ContentInterpreter(_glyphs, _fonts, _words, limits, deadline);
        var content = Content(page, number, issues);
        try
        {
            interpreter.Run(content, page.Resources, toPage.Then(scale));
        }
        catch (PdfLimitException limit)
        {
            issues.Add(PdfFaults.Limit(limit.Message, number));
        }

        return new PdfPage(number, width, height, AccentJoiner.Join(_glyphs.ToArray()), interpreter.HasImages);
    }

    private static byte[] Content(PageNode page, int number, List<PdfIssue> issues)
    {
        var contents = page.Dictionary["Contents"];
        List<PdfStream> streams = contents switch
        {
            PdfStream single => [single],
            PdfArray array => array.OfType<PdfStream>().ToList(),
            _ => [],
        };
        if (streams.Count < (contents as PdfArray)?.Count || (contents is not (PdfStream or PdfArray) && page.Dictionary.Raw("Contents") is not null))
        {
            issues.Add(new PdfIssue(PdfIssueKind.PageUnreadable, PdfIssueSeverity.Error, "the page's content is missing from the file", number));
        }

        return streams.Count == 1 ? streams[0].Decode() : Joined(streams.ConvertAll(stream => stream.Decode()));
    }

    /// <summary>One after the other; where they meet a word ends.</summary>
    private static byte[] Joined(List<byte[]> streams)
    {
        var joined = new byte[streams.Sum(bytes => bytes.Length + 1)];
        var at = 0;
        foreach (var bytes in streams)
        {
            bytes.CopyTo(joined, at);
            at += bytes.Length;
            joined[at++] = (byte)'\n';
        }

        return joined;
    }

    /// <summary>The crop box within the media box; a US letter page when neither makes sense.</summary>
    private static (double Left, double Bottom, double Right, double Top) Crop(PageNode page)
    {
        var media = Box(page.MediaBox) ?? (0, 0, LetterWidth, LetterHeight);
        var crop = Box(page.CropBox) ?? media;
        var (left, bottom) = (Math.Max(crop.Left, media.Left), Math.Max(crop.Bottom, media.Bottom));
        var (right, top) = (Math.Min(crop.Right, media.Right), Math.Min(crop.Top, media.Top));
        return right - left > 1 && top - bottom > 1 ? (left, bottom, right, top) : media;
    }

    private static (double Left, double Bottom, double Right, double Top)? Box(PdfArray? array)
    {
        if (array is not { Count: >= 4 })
        {
            return null;
        }

        var (x1, y1, x2, y2) = (array.Number(0), array.Number(1), array.Number(2), array.Number(3));
        var (left, bottom, right, top) = (Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        return right - left is > 1 and < MostSide && top - bottom is > 1 and < MostSide ? (left, bottom, right, top) : null;
    }
}
