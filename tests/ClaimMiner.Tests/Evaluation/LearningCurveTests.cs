using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Evaluation;

namespace ClaimMiner.Tests.Evaluation;

public sealed class LearningCurveTests
{
    private static readonly LearningCurveOptions Options = new() { FirstSize = 4, Draws = 3, Folds = 4 };

    /// <summary>Eight documents of three sentences, all mechanism.</summary>
    private static readonly AnnotatedCorpus Corpus = new(
        [.. Enumerable.Range(0, 24).Select(i => new AnnotatedSentence($"d{i / 3}", $"{i}", 1, $"Kinase {i} inhibits process {i}.", [ClaimCategory.Mechanism], []))], "");

    [Fact]
    public void PartsAreWholeDocumentsThatHoldTheSmallerPartsOfTheirDraw()
    {
        var parts = Parts(Corpus);

        Assert.Equal([6, 6, 6, 9, 9, 9, 18, 18, 18, 24, 24, 24], parts.Select(part => part.Count));
        Assert.All(parts, part => Assert.All(part.GroupBy(sentence => sentence.Doc), document => Assert.Equal(3, document.Count())));
        Assert.All(Enumerable.Range(3, 9), i => Assert.Equal(parts[i - 3], parts[i].Take(parts[i - 3].Count)));
        Assert.NotEqual(parts[0], parts[1]);
    }

    [Fact]
    public void WithoutAGoldFileEachFoldIsHeldOutOnce()
    {
        var parts = Parts(null);

        Assert.Equal([6, 6, 6, 6, 9, 9, 9, 9, 18, 18, 18, 18], parts.Select(part => part.Count));
        var heldOut = parts[8..].SelectMany(part => Corpus.Sentences.Select(sentence => sentence.Doc).Distinct().Except(part.Select(sentence => sentence.Doc)));
        Assert.Equal(Corpus.Sentences.Select(sentence => sentence.Doc).Distinct(), heldOut.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheOrdersAreTheSameEachTime() => Assert.Equal(Parts(Corpus), Parts(Corpus));

    [Fact]
    public void APointIsTheMeanOverItsDraws()
    {
        // Lets all through: of 24 sentences all are mechanism and none is anything else.
        var curve = new LearningCurve(_ => SentenceClassifier.RulesOnly, Options).Measure(Corpus, Corpus);

        Assert.Equal([6, 9, 18, 24], curve.Select(point => point.Sentences));
        Assert.All(curve, point => Assert.Equal([1, 0, 0], point.F1));
        Assert.All(curve, point => Assert.Equal((3, 1.0 / 3), (point.Draws, point.MacroF1)));
    }

    [Fact]
    public void ACancelledMeasurementTrainsNoFurtherClassifier()
    {
        using var source = new CancellationTokenSource();
        var trained = 0;
        var curve = new LearningCurve(
            _ =>
            {
                trained++;
                source.Cancel();
                return SentenceClassifier.RulesOnly;
            }, Options);

        Assert.Throws<OperationCanceledException>(() => curve.Measure(Corpus, cancellation: source.Token));
        Assert.Equal(1, trained);
    }

    private static List<IReadOnlyList<AnnotatedSentence>> Parts(AnnotatedCorpus? gold)
    {
        var parts = new List<IReadOnlyList<AnnotatedSentence>>();
        new LearningCurve(
            part =>
            {
                parts.Add(part.Sentences);
                return SentenceClassifier.RulesOnly;
            }, Options).Measure(Corpus, gold);
        return parts;
    }
}
