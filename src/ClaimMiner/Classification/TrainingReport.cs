namespace ClaimMiner.Classification;

/// <summary>What a model was trained from, and how sentences were scored by models that had not seen their documents.</summary>
/// <param name="Corpus">"sha256:" and the hash of the annotated sentences.</param>
/// <param name="Documents">How many the sentences come from.</param>
/// <param name="Sentences">How many there are.</param>
/// <param name="Features">How many were learned.</param>
/// <param name="FeatureSpec">Which features the model looks at.</param>
/// <param name="Trainer">What learned the weights.</param>
/// <param name="Folds">Into how many parts the documents were dealt.</param>
/// <param name="HeldOut">The scores.</param>
public sealed record TrainingReport(
    string Corpus, int Documents, int Sentences, int Features, string FeatureSpec, string Trainer, int Folds, HeldOutScores HeldOut);
