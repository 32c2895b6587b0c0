namespace ClaimMiner.Classification;

public sealed record ClassifierOptions
{
    /// <summary>Folds for held-out scores; documents are dealt to them in turn. Default 10.</summary>
    public int Folds { get; init; } = 10;

    /// <summary>
    /// How much more recall weighs than precision when thresholds are set (the beta of the F-measure). The rules of the extraction decide
    /// after the classifier, so it should stop only what is clearly no claim. Default 3.
    /// </summary>
    public double RecallWeight { get; init; } = 3;

    /// <summary>In how many sentences a feature must stand to be learned. Default 2.</summary>
    public int LeastSentences { get; init; } = 2;
}
