namespace ClaimMiner.Pdf.Objects;

/// <summary>An indirect reference. Arrays and dictionaries resolve it on access, so only the object reader meets it.</summary>
internal sealed class PdfReference(int number, int generation, IObjectResolver resolver) : PdfObject
{
    public int Number { get; } = number;

    public int Generation { get; } = generation;

    /// <summary>The object referred to: the same instance each time; null when it is missing, broken or refers to itself.</summary>
    public PdfObject? Resolve() => resolver.Resolve(this);
}
