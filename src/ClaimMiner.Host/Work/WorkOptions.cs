namespace ClaimMiner.Host.Work;

/// <summary>What working on one document may take, and how workers are kept.</summary>
internal sealed record WorkOptions
{
    /// <summary>How long a document may take before it ends as timed out. Default 120 s.</summary>
    public TimeSpan DocumentTime { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How long past its time, or in silence, a worker is let live. It speaks every second. Default 15 s.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The most memory that a worker's objects may take, in bytes. Default 1 GiB.</summary>
    public long WorkerMemory { get; init; } = 1L << 30;

    /// <summary>The most bytes of a document's result. Default 64 MiB.</summary>
    public int ResultBytes { get; init; } = 64 << 20;

    /// <summary>After so many documents a worker gives way to a fresh one. Default 500.</summary>
    public int DocumentsPerWorker { get; init; } = 500;

    /// <summary>How often a document may take down its worker before it is set aside. Default 2.</summary>
    public int MostCrashes { get; init; } = 2;
}
