namespace ClaimMiner.Classification;

public sealed record ClassifierOptions
{
    /// <summary>The sorts of features that are looked at. Default all but the place, which tells the corpus from real prose more than claims from other sentences.</summary>
    public FeatureKinds Kinds { get; init; } = FeatureKinds.All & ~FeatureKinds.Place;

    /// <summary>Folds for held-out scores; documents are dealt to them in turn. Default 10.</summary>
    public int Folds { get; init; } = 10;

    /// <summary>
    /// How much more recall weighs than precision (the beta of the F-measure) where the rules of the extraction find a claim: real prose is
    /// harder than the corpus, so the classifier stops only what is clearly none. Default 5.
    /// </summary>
    public double RecallWeight { get; init; } = 5;

    /// <summary>The same where the rules find none and the classifier speaks alone: it must be sure. Default 0.5.</summary>
    public double SureWeight { get; init; } = 0.5;

    /// <summary>In how many sentences a feature must stand to be learned. Default 2.</summary>
    public int LeastSentences { get; init; } = 2;
}
