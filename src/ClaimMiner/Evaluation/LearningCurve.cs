using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Learning;

namespace ClaimMiner.Evaluation;

/// <summary>
/// Whether more annotated sentences would help: classifiers trained on growing parts of a corpus, judged alone, at a probability of 0.5, on
/// sentences that they have not seen. A part is made of whole documents, and holds every smaller part of its draw.
/// </summary>
/// <param name="train">Trains a classifier from a part.</param>
/// <param name="options">Sizes and draws.</param>
public sealed class LearningCurve(Func<AnnotatedCorpus, SentenceClassifier> train, LearningCurveOptions? options = null)
{
    private readonly LearningCurveOptions _options = options ?? new();

    /// <param name="corpus">Two documents or more.</param>
    /// <param name="gold">What to judge on; null for held-out folds of the corpus.</param>
    /// <param name="progress">Told of each classifier trained.</param>
    /// <param name="cancellation">Heeded between two classifiers.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<LearningPoint> Measure(
        AnnotatedCorpus corpus, AnnotatedCorpus? gold = null, Action<string>? progress = null, CancellationToken cancellation = default)
    {
        var draws = Draws(corpus, gold).ToList();
        var all = (int)Math.Round(draws.Average(draw => draw.Training.Sum(document => document.Count)));
        var points = new List<LearningPoint>();
        for (var size = _options.FirstSize; points.Count == 0 || points[^1].Sentences < all; size *= 2)
        {
            var trained = new List<int>();
            var scores = new List<IReadOnlyList<Score>>();
            foreach (var (training, test) in draws)
            {
                cancellation.ThrowIfCancellationRequested();
                var part = First(training, size);
                trained.Add(part.Sentences.Count);
                scores.Add(Judge(train(part), test));
                progress?.Invoke($"draw {trained.Count} of {draws.Count}: {part.Sentences.Count} sentences, macro F1 {scores[^1].Average(score => score.F1):0.000}");
            }

            var means = Enum.GetValues<ClaimCategory>().Select(category => Mean(scores, category)).ToList();
            points.Add(new LearningPoint((int)Math.Round(trained.Average()), draws.Count, means));
        }

        return points;
    }

    /// <summary>Each draw's documents to train on, in their order, and what to judge on.</summary>
    private IEnumerable<(IReadOnlyList<IReadOnlyList<AnnotatedSentence>> Training, AnnotatedCorpus Test)> Draws(AnnotatedCorpus corpus, AnnotatedCorpus? gold)
    {
        var documents = corpus.Documents().Select(document => document.Annotations).ToList();
        var folds = Math.Min(_options.Folds, documents.Count);
        var shuffle = new Shuffle(_options.Seed);
        for (var draw = 0; draw < (gold is null ? folds : _options.Draws); draw++)
        {
            var order = Enumerable.Range(0, documents.Count).ToArray();
            shuffle.Apply(order);
            var heldOut = gold ?? new AnnotatedCorpus(documents.Where((_, i) => i % folds == draw).SelectMany(document => document).ToList(), "");
            yield return (order.Where(i => gold is not null || i % folds != draw).Select(i => documents[i]).ToList(), heldOut);
        }
    }

    /// <summary>So many of the first documents that they have the sentences, or all.</summary>
    private static AnnotatedCorpus First(IReadOnlyList<IReadOnlyList<AnnotatedSentence>> documents, int sentences)
    {
        var part = new List<AnnotatedSentence>();
        foreach (var document in documents.TakeWhile(_ => part.Count < sentences))
        {
            part.AddRange(document);
        }

        return new AnnotatedCorpus(part, "");
    }

    private static List<Score> Judge(SentenceClassifier classifier, AnnotatedCorpus test)
    {
        var judged = test.Documents().SelectMany(document => classifier.Score(document.Article, document.Sentences)
            .Zip(document.Annotations, (scored, gold) => (scored.Scores, gold.Labels))).ToList();
        return Enum.GetValues<ClaimCategory>().Select(category => judged
            .Select(sentence => Score.Of(sentence.Labels.Contains(category), sentence.Scores[category].Probability >= 0.5)).Aggregate(default(Score), Score.Add)).ToList();
    }

    /// <summary>Over the draws that had something to find or found something.</summary>
    private static double Mean(List<IReadOnlyList<Score>> draws, ClaimCategory category) =>
        draws.Select(scores => scores[(int)category].DefinedF1).Where(f1 => !double.IsNaN(f1)).DefaultIfEmpty().Average();
}
