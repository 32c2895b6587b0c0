using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Learning;

namespace ClaimMiner.Evaluation;

/// <summary>
/// What a user should know of a model before trusting it: what it was trained from, what it reaches and where it is weak. After Mitchell et
/// al., "Model cards for model reporting" (FAT* 2019). Shares have four decimals.
/// </summary>
/// <param name="IntendedUse">What it is for, and what not.</param>
/// <param name="KnownWeaknesses">Where it errs.</param>
/// <param name="Licence">Of the model and the corpus.</param>
/// <param name="Corpus">"sha256:" and the hash of the annotated sentences.</param>
/// <param name="Documents">How many the sentences come from.</param>
/// <param name="Sentences">How many there are.</param>
/// <param name="Features">How many were learned.</param>
/// <param name="FeatureSpec">Which features the model looks at; another program's are refused.</param>
/// <param name="Trainer">What learned the weights.</param>
/// <param name="Folds">Into how many parts the documents were dealt for the held-out figures.</param>
/// <param name="HeldOut">In the order of <see cref="ClaimCategory"/>.</param>
/// <param name="MacroF1">The mean of the categories' F1.</param>
/// <param name="MacroF1Interval">Its 95 % interval.</param>
public sealed record ModelCard(
    string IntendedUse, IReadOnlyList<string> KnownWeaknesses, string Licence, string Corpus, int Documents, int Sentences, int Features,
    string FeatureSpec, string Trainer, int Folds, IReadOnlyList<CardLabel> HeldOut, double MacroF1, Interval? MacroF1Interval)
{
    private const int Decimals = 4;

    public static ModelCard Of(ClaimModel model, TrainingReport report)
    {
        var categories = Enum.GetValues<ClaimCategory>();
        var held = report.HeldOut;
        var figures = LevelFigures.Of(ByDocument(held));
        var labels = categories.Select((category, i) => new CardLabel(
            category, held.Positive(category).Count(carries => carries),
            Rounded(figures.Scores[i].Precision), Rounded(figures.Scores[i].Recall), Rounded(figures.Scores[i].F1), Rounded(figures.F1Intervals[i]),
            Rounded(ExpectedCalibrationError.Of(Answers(held, category, model.Labels[i].Calibration))))).ToList();
        return new ModelCard(
            ModelCardText.IntendedUse, ModelCardText.KnownWeaknesses, ModelCardText.Licence, report.Corpus, report.Documents, report.Sentences, report.Features,
            report.FeatureSpec, report.Trainer, report.Folds, labels, Rounded(figures.MacroF1), Rounded(figures.MacroF1Interval));
    }

    /// <summary>Each document's score in each category.</summary>
    private static List<IReadOnlyList<Score>> ByDocument(HeldOutScores held)
    {
        var categories = Enum.GetValues<ClaimCategory>();
        var answers = categories.Select(category => held.Positive(category).Zip(held.Given(category), Score.Of).ToList()).ToList();
        return Enumerable.Range(0, held.Documents.Count).GroupBy(i => held.Documents[i], StringComparer.Ordinal)
            .Select(document => (IReadOnlyList<Score>)answers.ConvertAll(scores => document.Select(i => scores[i]).Aggregate(Score.Add))).ToList();
    }

    private static List<(double Probability, bool True)> Answers(HeldOutScores held, ClaimCategory category, Calibration calibration) =>
        held.Scores[(int)category].Zip(held.Positive(category), (score, carries) => (calibration.Probability(score), carries)).ToList();

    private static double Rounded(double share) => Math.Round(share, Decimals);

    private static Interval? Rounded(Interval? interval) => interval is var (low, high) ? new Interval(Rounded(low), Rounded(high)) : null;
}
