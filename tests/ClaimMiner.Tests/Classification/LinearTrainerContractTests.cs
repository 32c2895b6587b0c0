using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Learning;
using ClaimMiner.Host.Commands;
using ClaimMiner.Segmentation;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Classification;

/// <summary>What every trainer promises to the classifier, whoever wrote it.</summary>
public sealed class LinearTrainerContractTests
{
    private const string Ours = "dual-coordinate-descent";
    private const string Sdca = "mlnet";
    private const string Lbfgs = "mlnet-lbfgs";

    /// <summary>Columns 0 and 1 tell the classes apart, 2 to 6 say nothing, 7 stands in no row.</summary>
    private const int Columns = 8;
    private const int Unused = 7;

    private static readonly SparseRow[] Rows = [.. Enumerable.Range(0, 40).Select(i => Row(i % 2, 2 + (i % 5)))];

    private static readonly bool[] Positive = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0)];

    [Fact]
    public void TheContractIsTriedOnEveryTrainer()
    {
        Assert.Equal([Ours, Sdca, Lbfgs], Trainers.Known.Keys);
        Assert.Subset(Trainers.Known.Keys.ToHashSet(), Trainers.OfThisBuild.Select(trainer => trainer.Name).ToHashSet());
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void ASeparableSetIsSeparated(string name)
    {
        var weights = Train(name, Rows, Positive);

        Assert.Equal(Columns, weights.Weights.Length);
        Assert.All(Rows.Zip(Positive), pair => Assert.Equal(pair.Second, weights.Score(pair.First) > 0));
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void TheSameRowsGiveTheSameWeightsToTheBit(string name)
    {
        // Rows as random as sentences are, so that a shuffle or a thread of its own would show.
        var random = new Random(7);
        SparseRow[] rows = [.. Enumerable.Range(0, 300).Select(_ => Row(random.Next(3), 3 + random.Next(5)))];
        bool[] positive = [.. rows.Select(row => random.Next(4) < row.Columns[0])];

        Assert.Equal(Bits(Train(name, rows, positive)), Bits(Train(name, rows, positive)));
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void FewPositivesAreNotDrowned(string name)
    {
        // Three rows in four that carry column 0 are negative, yet column 0 is four times as common among the positives.
        SparseRow[] rows = [.. Enumerable.Range(0, 400).Select(i => Row(i % 100 < 4 ? 0 : 1))];
        bool[] positive = [.. Enumerable.Range(0, 400).Select(i => i % 100 == 0)];

        var weights = Train(name, rows, positive);

        Assert.True(weights.Score(Row(0)) > 0, $"a row like the few positives scores {weights.Score(Row(0))}");
        Assert.True(weights.Score(Row(1)) < 0, $"a row unlike them scores {weights.Score(Row(1))}");
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void AColumnOfNoRowWeighsNothing(string name) => Assert.Equal(0, Train(name, Rows, Positive).Weights[Unused], 1e-6);

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void AColumnThatSaysNothingWeighsLittle(string name)
    {
        var weights = Train(name, Rows, Positive).Weights;

        Assert.All(weights[2..Unused], weight => Assert.InRange(Math.Abs(weight), 0, weights[0] / 4));
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void AsManyColumnsAsSentencesHaveAreLearned(string name)
    {
        const int Many = 200_000;
        SparseRow[] rows = [.. Enumerable.Range(0, 40).Select(i => Row(Many - 1 - (i % 2), i))];

        var weights = Train(name, rows, Positive, Many);

        Assert.True(weights.Weights[Many - 1] > 0 && weights.Weights[Many - 2] < 0);
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void TheOrderOfARowsColumnsSaysNothing(string name)
    {
        SparseRow[] turned = [.. Rows.Select(row => new SparseRow([.. row.Columns.Reverse()], [.. row.Values.Reverse()]))];

        Assert.Equal(Train(name, Rows, Positive).Weights, Train(name, turned, Positive).Weights, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void TheOrderOfTheRowsChangesNoAnswer(string name)
    {
        var weights = Train(name, [.. Rows.Reverse()], [.. Positive.Reverse()]);

        Assert.All(Rows.Zip(Positive), pair => Assert.Equal(pair.Second, weights.Score(pair.First) > 0));
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void RowsWithoutColumnsAreNoHindrance(string name)
    {
        var weights = Train(name, [.. Rows, .. Enumerable.Repeat(Row(), 10)], [.. Positive, .. Enumerable.Repeat(false, 10)]);

        Assert.All(Rows.Zip(Positive), pair => Assert.Equal(pair.Second, weights.Score(pair.First) > 0));
        Assert.True(double.IsFinite(weights.Score(Row())));
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void WithoutColumnsTheBiasIsLeft(string name)
    {
        var weights = Train(name, [.. Rows.Select(_ => Row())], Positive, columns: 0);

        Assert.Empty(weights.Weights);
        Assert.True(double.IsFinite(weights.Bias));
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void OfOneClassAloneEveryRowIsOfThatClass(string name)
    {
        Assert.All(Rows, row => Assert.True(Train(name, Rows, [.. Rows.Select(_ => true)]).Score(row) > 0));
        Assert.All(Rows, row => Assert.True(Train(name, Rows, [.. Rows.Select(_ => false)]).Score(row) < 0));
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void NoRowsGiveNoOpinion(string name)
    {
        var weights = Train(name, [], []);

        Assert.Equal((Columns, 0.0), (weights.Weights.Length, weights.Score(Row(0, 1))));
    }

    [Theory, Trainer(Ours), Trainer(Sdca), Trainer(Lbfgs)]
    public void TheModelIsCalledByTheFileAsItWasTrained(string name)
    {
        var corpus = new AnnotatedCorpus([.. Enumerable.Range(0, 60).Select(SentenceOf)], "sha256:00");
        var article = Some.Article("Kinase 99 inhibits process 99. The weather of day 99 was fine.");
        var sentences = SentenceSegmenter.Segment(article);

        var (model, report) = new ClassifierTrainer(TrainerOption.Of(name), new ClassifierOptions()).Train(corpus);
        var scored = SentenceClassifier.OfFile(ClaimModelFile.Write(model)).Score(article, sentences);

        Assert.Equal(name, report.Trainer);
        Assert.Equal([true, false], scored.Select(sentence => sentence.Scores.Mechanism.Positive));
        Assert.Equal(SentenceClassifier.Of(model).Score(article, sentences), scored);
    }

    private static LinearWeights Train(string name, SparseRow[] rows, bool[] positive, int columns = Columns) =>
        TrainerOption.Of(name).Train(rows, positive, columns);

    private static SparseRow Row(params int[] columns) => new(columns, [.. columns.Select(_ => SparseRow.Unit)]);

    private static long[] Bits(LinearWeights weights) => [.. weights.Weights.Append(weights.Bias).Select(BitConverter.DoubleToInt64Bits)];

    private static AnnotatedSentence SentenceOf(int i) => i % 2 == 0
        ? new AnnotatedSentence($"d{i / 4}", $"{i}", i, $"Kinase {i} inhibits process {i}.", [ClaimCategory.Mechanism], [])
        : new AnnotatedSentence($"d{i / 4}", $"{i}", i, $"The weather of day {i} was fine.", [], []);
}
