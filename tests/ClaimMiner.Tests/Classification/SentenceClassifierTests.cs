using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Learning;
using ClaimMiner.Segmentation;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Classification;

public sealed class SentenceClassifierTests
{
    private static readonly AnnotatedCorpus Corpus = new([.. Enumerable.Range(0, 60).Select(Sentence)], "sha256:00");

    [Fact]
    public void TrainingTwiceGivesTheSameBytes() => Assert.Equal(ClaimModelFile.Write(Train()), ClaimModelFile.Write(Train()));

    [Fact]
    public void AModelScoresTheSameAfterItsFileIsReadBack()
    {
        var article = Some.Article("Kinase 7 inhibits process 7.");
        var sentences = SentenceSegmenter.Segment(article);
        var model = Train();

        var again = SentenceClassifier.OfFile(ClaimModelFile.Write(model)).Score(article, sentences);

        Assert.Equal(SentenceClassifier.Of(model).Score(article, sentences), again);
    }

    [Fact]
    public void WhatTheCorpusShowsIsLearned()
    {
        var article = Some.Article("Kinase 99 inhibits process 99. The weather of day 99 was fine.");

        var scored = SentenceClassifier.Of(Train()).Score(article, SentenceSegmenter.Segment(article));

        Assert.Equal([true, false], scored.Select(sentence => sentence.Scores.Mechanism.Positive));
    }

    [Fact]
    public void ADamagedModelFileIsRefused()
    {
        var bytes = ClaimModelFile.Write(Train());
        bytes[bytes.Length / 2] ^= 1;

        Assert.Throws<InvalidDataException>(() => ClaimModelFile.Read(bytes));
        Assert.Throws<InvalidDataException>(() => ClaimModelFile.Read([1, 2, 3]));
    }

    [Fact]
    public void AModelMadeForOtherFeaturesIsRefusedByName()
    {
        var bytes = ClaimModelFile.Write(Train() with { Kinds = FeatureKinds.Words });
        var spec = System.Text.Encoding.UTF8.GetBytes(FeatureSpec.Of(FeatureKinds.Words));
        bytes[bytes.AsSpan().IndexOf(spec)] ^= 1;
        bytes = [.. bytes[..^32], .. System.Security.Cryptography.SHA256.HashData(bytes[..^32])];

        Assert.Contains("other features", Assert.Throws<InvalidDataException>(() => ClaimModelFile.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFeaturesThatWeighMostAreToldByName()
    {
        var article = Some.Article("Kinase 99 inhibits process 99.");

        var shares = SentenceClassifier.Of(Train()).Explain(article, SentenceSegmenter.Segment(article), ClaimCategory.Mechanism, [0], 500)[0];

        Assert.Contains(shares, share => share is { Name: "words: inhibits", Share: > 0 });
        Assert.Equal(shares.Select(share => Math.Abs(share.Share)).OrderDescending(), shares.Select(share => Math.Abs(share.Share)));
    }

    [Fact]
    public void ADocumentIsHeldOutWhole()
    {
        // Each document has a word of its own that gives its sentences away; a model that never saw the document cannot know it.
        var corpus = new AnnotatedCorpus([.. Enumerable.Range(0, 40).Select(i => new AnnotatedSentence(
            $"d{i / 4}", $"{i}", i, i % 2 == 0 ? $"word{i / 4} alpha{i / 4}." : $"word{i / 4} beta{i / 4}.", i % 2 == 0 ? [ClaimCategory.Target] : [], []))], "sha256:00");

        var held = new ClassifierTrainer(new DualCoordinateDescentTrainer(), new ClassifierOptions { Kinds = FeatureKinds.Words }).HoldOutEach(corpus);

        Assert.Equal(40, held.Scores[(int)ClaimCategory.Target].Count);
        Assert.All(held.Scores[(int)ClaimCategory.Target].Chunk(4), scores => Assert.Equal(scores[0], scores[1], 6));
    }

    [Fact]
    public void ACorpusLineThatIsNoSentenceIsNamed()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "{\"doc\": 1}\n");

        Assert.Contains("line 1", Assert.Throws<InvalidDataException>(() => AnnotatedCorpus.Load(file)).Message, StringComparison.Ordinal);
    }

    private static ClaimModel Train() => new ClassifierTrainer(new DualCoordinateDescentTrainer(), new ClassifierOptions()).Train(Corpus).Model;

    private static AnnotatedSentence Sentence(int i) => i % 2 == 0
        ? new AnnotatedSentence($"d{i / 4}", $"{i}", i, $"Kinase {i} inhibits process {i}.", [ClaimCategory.Mechanism], [])
        : new AnnotatedSentence($"d{i / 4}", $"{i}", i, $"The weather of day {i} was fine.", [], []);
}
