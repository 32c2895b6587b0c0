namespace ClaimMiner.Learning;

public sealed record DualCoordinateDescentOptions
{
    /// <summary>Cost of an error; larger fits closer. Default 0.3, from measurements on sentence sets of this size.</summary>
    public double Cost { get; init; } = 0.3;

    /// <summary>Passes over the rows at the most. Default 60.</summary>
    public int Passes { get; init; } = 60;

    /// <summary>Stops when no dual gradient of a pass is larger. Default 0.01.</summary>
    public double Tolerance { get; init; } = 0.01;

    /// <summary>Seed of the shuffle.</summary>
    public ulong Seed { get; init; } = 20_251;
}
