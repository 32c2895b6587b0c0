using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Extraction;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Extraction;

/// <summary>What is made of a sentence that the rules do not understand and the classifier is sure of.</summary>
public sealed class LastResortTests
{
    private static readonly CategoryScore Sure = new(0.95, Positive: true, Sure: true);
    private static readonly CategoryScore Not = new(0.01, Positive: false);

    [Fact]
    public void TheNearestThingsAroundATriggerMakeAVagueMechanism()
    {
        const string Text = "Upon hypoxia, a marked suppression was seen for mTORC1.";

        Assert.Empty(Extract(Text, new CategoryScores(Sure with { Sure = false }, Not, Not)));
        var claim = Assert.Single(Extract(Text, new CategoryScores(Sure, Not, Not)));
        Assert.Equal((ClaimCategory.Mechanism, Relation.Decreases, "mTORC1"), (claim.Category, claim.Relation!.Value, claim.Object!.Text));
        Assert.InRange(claim.Evidence[0].Confidence, 0.05, 0.6);
    }

    [Fact]
    public void TheThingNearestToAWordOfAimingIsTheTarget()
    {
        const string Text = "Going after CD47 with blockade, as many firms now do, deserves another look.";

        Assert.Empty(Extract(Text, new CategoryScores(Not, Sure with { Sure = false }, Not)));
        Assert.Equal("CD47", Assert.Single(Extract(Text, new CategoryScores(Not, Sure, Not))).Target!.Text);
    }

    [Fact]
    public void WithNothingNamedThereIsNoClaimHoweverSureTheClassifier() =>
        Assert.Empty(Extract("It was reduced by them.", new CategoryScores(Sure, Sure, Sure)));

    private static IReadOnlyList<Claim> Extract(string text, CategoryScores scores) =>
        ClaimExtractor.Extract(Some.Article(text), [new ScoredSentence(new Sentence(new TextSpan(0, text.Length), 0, []), scores)], []);
}
