using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Content;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ClaimMiner.PdfPig;

/// <summary>Follows what of the page can be painted on, by the boxes around the clipping paths; the paths themselves are not kept.</summary>
internal abstract class ClippingProcessor(
    PageFrame frame, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, CropBox cropBox,
    UserSpaceUnit unit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix, ParsingOptions options)
    : BaseStreamProcessor<PdfPage>(frame.Number, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
{
    private readonly Stack<PathBounds> _saved = new();
    private PathBounds _path = PathBounds.Nothing;
    private bool _pathClips;

    /// <summary>What of the page can be painted on.</summary>
    protected PathBounds Clip { get; private set; } = PathBounds.Everything;

    public override void PushState()
    {
        _saved.Push(Clip);
        base.PushState();
    }

    public override void PopState()
    {
        Clip = _saved.TryPop(out var saved) ? saved : Clip;
        base.PopState();
    }

    public override void MoveTo(double x, double y) => Include(x, y);

    public override void LineTo(double x, double y) => Include(x, y);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        Include(x2, y2);
        Include(x3, y3);
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Include(x1, y1);
        BezierCurveTo(x2, y2, x3, y3);
    }

    public override void Rectangle(double x, double y, double width, double height) => _path = _path.Including(x, y, width, height, ToPage());

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _pathClips = true;

    public override void EndPath()
    {
        if (_pathClips)
        {
            Clip = Clip.Within(_path);
        }

        (_path, _pathClips) = (PathBounds.Nothing, false);
    }

    public override void StrokePath(bool close) => EndPath();

    public override void FillPath(FillingRule fillingRule, bool close) => EndPath();

    public override void FillStrokePath(FillingRule fillingRule, bool close) => EndPath();

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void ClosePath()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        Clip = Clip.Within(PathBounds.Nothing.Including(rectangle.Left, rectangle.Bottom, rectangle.Width, rectangle.Height, ToPage()));

    private void Include(double x, double y) => _path = _path.Including(ToPage().Apply(x, y));

    private Matrix ToPage() => frame.Of(CurrentTransformationMatrix);
}
