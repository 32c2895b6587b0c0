namespace ClaimMiner.Pdf.Objects;

/// <summary>An object as a scan finds it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Offset">Where its "N G obj" begins.</param>
/// <param name="End">Where the next object begins, or the file ends.</param>
internal readonly record struct ScannedObject(int Number, int Offset, int End);
