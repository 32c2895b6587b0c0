using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
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
        var view = new SentenceView("Kinase 7 inhibits process 7.", "", "", SectionKind.Body, 0);
        var model = Train();

        Assert.Equal(model.Score(view), ClaimModelFile.Read(ClaimModelFile.Write(model)).Score(view));
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
