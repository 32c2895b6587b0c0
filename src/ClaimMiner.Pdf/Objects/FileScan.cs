namespace ClaimMiner.Pdf.Objects;

/// <summary>What a scan of the whole file found, in the order of the file.</summary>
/// <param name="Objects">Every "N G obj".</param>
/// <param name="Trailers">Behind every word "trailer".</param>
internal sealed record FileScan(IReadOnlyList<ScannedObject> Objects, IReadOnlyList<int> Trailers);
