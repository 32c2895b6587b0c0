using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Evaluation;
using ClaimMiner.Learning;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>The sentence classifier by itself, at its thresholds of best held-out F1; as shipped, they lean to recall, for rules that decide after it.</summary>
internal sealed class OurClassifier(ILinearTrainer learner) : IContender
{
    private SentenceClassifier _classifier = SentenceClassifier.RulesOnly;

    public string Name => learner is DualCoordinateDescentTrainer ? "ours: classifier" : $"ours, trained by {learner.Name}";

    public string? Missing => null;

    public TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;

    public double? HeldOutF1 { get; private set; }

    public TimeSpan Train(LabelledSet corpus)
    {
        var start = ProcessorTime;
        var (model, report) = new ClassifierTrainer(learner, new ClassifierOptions { RecallWeight = 1 }).Train(corpus.Corpus);
        (_classifier, HeldOutF1) = (SentenceClassifier.Of(model), ModelCard.Of(model, report).MacroF1);
        return ProcessorTime - start;
    }

    public bool[][] Decide(UnlabelledSet sentences)
    {
        var scored = sentences.Documents.SelectMany(document => _classifier.Score(document.Article, document.Sentences)).ToList();
        return Enum.GetValues<ClaimCategory>().Select(category => scored.Select(sentence => sentence.Scores[category].Positive).ToArray()).ToArray();
    }

    public void Dispose()
    {
    }
}
