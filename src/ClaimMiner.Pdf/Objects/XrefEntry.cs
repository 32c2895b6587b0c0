namespace ClaimMiner.Pdf.Objects;

/// <summary>Where an object stands: at an offset of the file, or within an object stream, or nowhere because it was deleted.</summary>
/// <param name="Offset">Of the object; unused when compressed.</param>
/// <param name="Container">Number of the object stream; 0 when not compressed.</param>
internal readonly record struct XrefEntry(int Offset, int Container)
{
    /// <summary>A deleted object: older entries of its number no longer count.</summary>
    public static XrefEntry Free { get; } = new(-1, 0);

    public bool IsCompressed => Container > 0;
}
