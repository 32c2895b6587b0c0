namespace ClaimMiner.Evaluation;

public sealed record LearningCurveOptions
{
    /// <summary>Sentences of the first point; each point has twice as many as the one before it, the last has all. Default 250.</summary>
    public int FirstSize { get; init; } = 250;

    /// <summary>With a gold file: how many orders of the documents are tried. Default 3.</summary>
    public int Draws { get; init; } = 3;

    /// <summary>Without one: into how many folds the documents are dealt, each held out by one order of the rest. Default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Seed of the orders.</summary>
    public ulong Seed { get; init; } = 20_251;
}
