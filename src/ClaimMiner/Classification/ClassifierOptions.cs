namespace ClaimMiner.Classification;

public sealed record ClassifierOptions
{
    /// <summary>Folds for held-out scores; documents are dealt to them in turn. Default 10.</summary>
    public int Folds { get; init; } = 10;

    /// <summary>In how many sentences a feature must stand to be learned. Default 2.</summary>
    public int LeastSentences { get; init; } = 2;
}
