namespace ClaimMiner.Evaluation;

public sealed record BootstrapOptions
{
    /// <summary>How many samples are drawn. Default 1,000.</summary>
    public int Draws { get; init; } = 1_000;

    /// <summary>The share of samples within the interval, 0 to 1. Default 0.95.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Seed of the draws.</summary>
    public ulong Seed { get; init; } = 20_251;
}
