namespace ClaimMiner.MLNet;

public sealed record MLNetOptions
{
    /// <summary>Cost of an error; larger fits closer. Default 3.</summary>
    public double Cost { get; init; } = 3;

    /// <summary>Passes over the rows at the most. Default 100.</summary>
    public int Passes { get; init; } = 100;

    /// <summary>Seed of the shuffle.</summary>
    public int Seed { get; init; } = 20_251;
}
