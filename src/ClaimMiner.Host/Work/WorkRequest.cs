namespace ClaimMiner.Host.Work;

/// <summary>What a worker is asked.</summary>
/// <param name="Path">The document's file.</param>
/// <param name="Seconds">How long it may take.</param>
internal sealed record WorkRequest(string Path, double Seconds);
