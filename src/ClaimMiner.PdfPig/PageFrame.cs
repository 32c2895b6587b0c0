using ClaimMiner.Pdf.Content;
using UglyToad.PdfPig.Core;

namespace ClaimMiner.PdfPig;

/// <summary>The page as displayed.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Unit">Points of one of PdfPig's units, whose origin is the bottom left corner.</param>
internal sealed record PageFrame(int Number, double Width, double Height, double Unit)
{
    private readonly Matrix _display = new(Unit, 0, 0, -Unit, 0, Height);

    /// <summary>From where a matrix of PdfPig's starts to the page as displayed.</summary>
    public Matrix Of(in TransformationMatrix matrix) => new Matrix(matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F).Then(_display);
}
