namespace ClaimMiner.Host.Work;

/// <summary>What working on one document may take.</summary>
internal sealed record WorkOptions
{
    /// <summary>How long a document may take before it ends as timed out. Default 120 s.</summary>
    public TimeSpan DocumentTime { get; init; } = TimeSpan.FromSeconds(120);
}
