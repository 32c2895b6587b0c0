using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>A transformation of the plane: x' = A·x + C·y + E, y' = B·x + D·y + F (ISO 32000-1, 8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>The identity when the array is not a matrix.</summary>
    public static Matrix Of(PdfArray? array) => array is { Count: >= 6 }
        ? new Matrix(array.Number(0), array.Number(1), array.Number(2), array.Number(3), array.Number(4), array.Number(5))
        : Identity;

    /// <summary>A move in its own coordinates first, then this one.</summary>
    public Matrix MovedBy(double x, double y) => this with { E = x * A + y * C + E, F = x * B + y * D + F };

    /// <summary>This one first, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        A * next.A + B * next.C, A * next.B + B * next.D,
        C * next.A + D * next.C, C * next.B + D * next.D,
        E * next.A + F * next.C + next.E, E * next.B + F * next.D + next.F);

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);
}
