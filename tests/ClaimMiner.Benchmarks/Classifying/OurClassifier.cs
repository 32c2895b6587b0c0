using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Learning;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>The sentence classifier by itself, at its thresholds of best held-out F1; as shipped, they lean to recall, for rules that decide after it.</summary>
internal sealed class OurClassifier : IContender
{
    private SentenceClassifier _classifier = SentenceClassifier.RulesOnly;

    public string Name => "ours: classifier";

    public string? Missing => null;

    public TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;

    public TimeSpan Train(LabelledSet corpus)
    {
        var start = ProcessorTime;
        var trainer = new ClassifierTrainer(new DualCoordinateDescentTrainer(), new ClassifierOptions { RecallWeight = 1 });
        _classifier = SentenceClassifier.Of(trainer.Train(corpus.Corpus).Model);
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
