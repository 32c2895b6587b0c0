namespace ClaimMiner.Pdf.Objects;

/// <summary>Where an object stands: at an offset of the file, or, compressed, at an index of an object stream.</summary>
/// <param name="Offset">Of the object; unused when compressed.</param>
/// <param name="Container">Number of the object stream; 0 when not compressed.</param>
internal readonly record struct XrefEntry(int Offset, int Container);
