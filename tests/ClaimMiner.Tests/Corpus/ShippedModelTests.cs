using System.Text.Json.Nodes;
using ClaimMiner.Claims.Files;
using ClaimMiner.Classification;
using ClaimMiner.Learning;
using ClaimMiner.Evaluation;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Corpus;

/// <summary>The model that is shipped, and its card.</summary>
public sealed class ShippedModelTests
{
    private const int LargestModel = 5_000_000;

    private static readonly string Folder = Path.Combine(Shared.Root, "models", "claims");

    [Fact]
    public void ItIsWhatTrainingMakesOfTheShippedSentencesByteForByte()
    {
        var corpus = AnnotatedCorpus.Load(Path.Combine(Shared.Root, "corpus", "sentences"));

        var (model, report) = new ClassifierTrainer(new DualCoordinateDescentTrainer(), new ClassifierOptions()).Train(corpus);

        var bytes = ClaimModelFile.Write(model);
        Assert.InRange(bytes.Length, 1, LargestModel);
        Assert.True(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Folder, "claims.model"))), "claims.model differs: run 'claimminer train'");
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "card.json")), ContractJson.Write(ModelCard.Of(model, report)));
    }

    [Fact]
    public void ItsCardTellsWhatAUserShouldKnow()
    {
        var card = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "card.json")))!;

        Assert.Equal("CC BY 4.0", (string?)card["licence"]);
        Assert.NotEmpty((string?)card["intendedUse"] ?? "");
        Assert.NotEmpty(card["knownWeaknesses"]!.AsArray());
        Assert.Equal(["mechanism", "target", "approval"], card["heldOut"]!.AsArray().Select(label => (string?)label!["label"]));
        Assert.All(card["heldOut"]!.AsArray(), label => Assert.InRange((double)label!["f1"]!, (double)label["f1Interval"]!["low"]!, (double)label["f1Interval"]!["high"]!));
        Assert.All(card["heldOut"]!.AsArray(), label => Assert.InRange((double)label!["calibrationError"]!, 0, 0.05));
    }
}
