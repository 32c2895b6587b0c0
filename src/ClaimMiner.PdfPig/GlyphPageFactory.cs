using ClaimMiner.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ClaimMiner.PdfPig;

/// <summary>Makes pages of glyphs where PdfPig would make pages with everything that is drawn on them.</summary>
internal sealed class GlyphPageFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PdfPage>(scanner, resources, filters, parser, options)
{
    private const double LetterWidth = 612;
    private const double LetterHeight = 792;
    private const double MostSide = 20_000;
    private const double MostUnit = 100;

    protected override PdfPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        // PdfPig makes an empty page of one that the file has lost.
        if (dictionary.Data.Count == 0)
        {
            throw new PdfDocumentFormatException("it is missing from the file");
        }

        // 1. The page as displayed; PdfPig crops and turns it but leaves its unit out.
        var unit = dictionary.TryGet(NameToken.UserUnit, PdfScanner, out NumericToken? given) && given.Double is > 0 and < MostUnit and var said ? said : 1;
        var bounds = cropBox.GetVisibleBounds(rotation);
        var (width, height) = bounds.Width is > 1 and < MostSide && bounds.Height is > 1 and < MostSide ? (bounds.Width, bounds.Height) : (LetterWidth, LetterHeight);

        // 2. Its glyphs.
        var reading = (ReadingOptions)ParsingOptions;
        reading.Glyphs.Begin(width * unit, height * unit);
        var processor = new GlyphProcessor(
            new PageFrame(pageNumber, width * unit, height * unit, unit), ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, reading);
        return processor.Process(pageNumber, operations ?? []);
    }
}
