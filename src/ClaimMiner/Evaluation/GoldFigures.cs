using ClaimMiner.Claims;

namespace ClaimMiner.Evaluation;

/// <summary>How well sentences are told apart and claims found, against annotated sentences.</summary>
/// <param name="Documents">How many hold the annotated sentences.</param>
/// <param name="Recovered">Annotated sentences that the reader brought out of their documents.</param>
/// <param name="Sentences">A sentence has a category when a claim of it was found there.</param>
/// <param name="Claims">Claim by claim.</param>
/// <param name="Classifier">The classifier alone, at <see cref="ClassifierThreshold"/>; null when none judged.</param>
/// <param name="CalibrationErrors">
/// The expected calibration error of the classifier's probabilities, in the order of <see cref="ClaimCategory"/>, over the sentences that
/// have one; null when none judged.
/// </param>
public sealed record GoldFigures(
    int Documents, Share Recovered, LevelFigures Sentences, LevelFigures Claims, LevelFigures? Classifier, IReadOnlyList<double>? CalibrationErrors)
{
    /// <summary>From which probability on the classifier alone gives a category.</summary>
    public const double ClassifierThreshold = 0.5;

    public static GoldFigures Of(IReadOnlyList<JudgedDocument> documents)
    {
        var categories = Enum.GetValues<ClaimCategory>();
        var sentences = documents.SelectMany(document => document.Sentences).ToList();
        var scored = sentences.Where(sentence => sentence.Scores is not null).ToList();
        return new GoldFigures(
            documents.Count, new Share(sentences.Count(sentence => sentence.Recovered), sentences.Count),
            Level((sentence, category) => sentence.OfSentence(category)),
            Level((sentence, category) => sentence.OfClaims(category)),
            scored.Count == 0 ? null : Level((sentence, category) => sentence.OfClassifier(category, ClassifierThreshold)),
            scored.Count == 0 ? null : categories.Select(category => ExpectedCalibrationError.Of(
                scored.ConvertAll(sentence => (sentence.Scores!.Value[category].Probability, sentence.Carries(category))))).ToList());

        LevelFigures Level(Func<JudgedSentence, ClaimCategory, Score> count) => LevelFigures.Of(
            documents.Select(document => categories
                .Select(category => document.Sentences.Select(sentence => count(sentence, category)).Aggregate(default(Score), Score.Add)).ToList()).ToList());
    }
}
