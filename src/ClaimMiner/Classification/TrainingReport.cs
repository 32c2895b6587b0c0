namespace ClaimMiner.Classification;

/// <summary>The model's card: what it was trained from, and what it reaches on held-out documents of the same corpus.</summary>
public sealed record TrainingReport(
    string Corpus, int Documents, int Sentences, int Features, string FeatureSpec, string Trainer, int Folds, IReadOnlyList<LabelFigures> HeldOut);
