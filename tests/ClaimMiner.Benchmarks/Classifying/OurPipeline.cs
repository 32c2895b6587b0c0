using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Learning;
using ClaimMiner.Mining;
using ClaimMiner.Pdf;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>Classifier and extraction as shipped: a sentence has a category when a claim of it was found there, as in GoldEvaluation.</summary>
internal sealed class OurPipeline : IContender
{
    private MiningPipeline _pipeline = new(new ClaimMinerPdfReader(), SentenceClassifier.RulesOnly);

    public string Name => "ours: whole pipeline";

    public string? Missing => null;

    public TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;

    public double? HeldOutF1 => null;

    public TimeSpan Train(LabelledSet corpus)
    {
        var start = ProcessorTime;
        var (model, _) = new ClassifierTrainer(new DualCoordinateDescentTrainer(), new ClassifierOptions()).Train(corpus.Corpus);
        _pipeline = new MiningPipeline(new ClaimMinerPdfReader(), SentenceClassifier.Of(model));
        return ProcessorTime - start;
    }

    public bool[][] Decide(UnlabelledSet sentences)
    {
        var found = sentences.Documents.Select(document => Found(document.Article, document.Sentences)).ToList();
        return Enum.GetValues<ClaimCategory>()
            .Select(category => sentences.Documents.SelectMany((document, i) => document.Sentences.Select(sentence => found[i].Contains((sentence.Span, category)))).ToArray())
            .ToArray();
    }

    public void Dispose()
    {
    }

    private HashSet<(TextSpan, ClaimCategory)> Found(Article article, IReadOnlyList<Sentence> sentences) =>
        _pipeline.Extract(article, sentences).SelectMany(claim => claim.Evidence.Select(evidence => (evidence.Span, claim.Category))).ToHashSet();
}
