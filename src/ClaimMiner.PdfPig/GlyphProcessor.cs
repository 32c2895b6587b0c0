using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Content;
using ClaimMiner.Pdf.Objects;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ClaimMiner.PdfPig;

/// <summary>Carries out a page's operators for its glyphs. What one operator breaks, the next ones need not.</summary>
internal sealed class GlyphProcessor(
    PageFrame frame, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, CropBox cropBox,
    UserSpaceUnit unit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix, ReadingOptions reading)
    : ClippingProcessor(frame, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, reading)
{
    private const int OperatorsBetweenLooks = 4096;
    private const double Percent = 100;

    private readonly PageFrame _frame = frame;
    private readonly MarkedContent _marked = new(reading.Glyphs);
    private GlyphPlacer _placer;
    private int _operators;
    private int _forms;
    private bool _hasImages;
    private bool _isBroken;

    /// <summary>What of the page could be read; a limit that is reached ends it early and is told as an issue.</summary>
    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        try
        {
            ProcessOperations(operations);
        }
        catch (PdfLimitException limit)
        {
            reading.Issues.Add(PdfFaults.Limit(limit.Message, _frame.Number));
        }

        _marked.CloseAll();
        return new PdfPage(_frame.Number, _frame.Width, _frame.Height, AccentJoiner.Join(reading.Glyphs.ToArray()), _hasImages);
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        // 1. What it is.
        var letters = reading.Fonts.Of(font);
        var glyph = letters.Glyph(code);
        if (glyph.IsSpace)
        {
            reading.Glyphs.AddSpace();
            return;
        }

        // 2. Where it is.
        var text = currentState.FontState;
        var state = new GraphicsState { FontSize = fontSize, HorizontalScale = text.HorizontalScaling / Percent, RenderingMode = (int)text.TextRenderingMode };
        var toPage = _frame.Of(textMatrix.Multiply(transformationMatrix));
        if (!_placer.Serves(letters.Look, state, toPage))
        {
            _placer = new GlyphPlacer(letters.Look, letters.Extent, state, toPage);
        }

        var (x, y) = toPage.Apply(0, text.Rise);
        var placed = _placer.Place(glyph.Text, x, y, glyph.Width * fontSize);
        if (Clip.Holds(placed))
        {
            reading.Glyphs.Add(placed);
        }
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var said = (propertyDictionaryName is null ? null : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName)) ?? properties;
        _marked.Open(said is not null && said.TryGet(NameToken.ActualText, PdfScanner, out IDataToken<string>? actual) ? actual.Data : null);
    }

    public override void EndMarkedContent() => _marked.Close();

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            if (_operators++ % OperatorsBetweenLooks == 0)
            {
                reading.Deadline.Check();
            }

            if (_operators > reading.Limits.OperatorsPerPage)
            {
                throw new PdfLimitException($"a page has more than {reading.Limits.OperatorsPerPage} operators");
            }

            CarryOut(operation);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_forms < reading.Limits.FormDepth)
        {
            _forms++;
            try
            {
                base.ProcessFormXObject(formStream, xObjectName);
            }
            finally
            {
                _forms--;
            }
        }
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => _hasImages = true;

    protected override void RenderInlineImage(UglyToad.PdfPig.Content.InlineImage inlineImage) => _hasImages = true;

    private void CarryOut(IGraphicsStateOperation operation)
    {
        try
        {
            operation.Run(this);
        }
        catch (Exception fault) when (Fault.IsOfTheFile(fault))
        {
            if (!_isBroken && MayDrawText(operation.Operator))
            {
                _isBroken = true;
                reading.Issues.Add(new PdfIssue(
                    PdfIssueKind.PageUnreadable, PdfIssueSeverity.Error, $"PdfPig cannot carry out '{operation.Operator}': {Fault.Told(fault)}", _frame.Number));
            }
        }
    }

    private static bool MayDrawText(string name) => name is "Tj" or "TJ" or "'" or "\"" or "Do" or "Tf" or "gs";
}
