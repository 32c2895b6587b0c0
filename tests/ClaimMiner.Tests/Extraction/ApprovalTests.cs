using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Extraction;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Extraction;

public sealed class ApprovalTests
{
    private const string Plain = "Velorimab was approved by the FDA in 2018.";

    [Fact]
    public void CompanyAndYearAreReadOffAMarkerThatLookedLikeACitation()
    {
        const string sentence = "Velorimab was approved for migraine.";

        var claim = Assert.Single(Rules.Extract([sentence], [new Citation(new TextSpan("Velorimab".Length, "Velorimab".Length), "Alnylam, 2018", null)]), IsApproval);

        Assert.Equal(("Alnylam", 2018), (claim.Company!.Text, claim.Year));
        Assert.Null(claim.Evidence[0].Slots.Company);
    }

    [Fact]
    public void AnAuthorAndAYearStayACitation()
    {
        var claim = Assert.Single(Rules.Extract(["Velorimab was approved for migraine."], [new Citation(new TextSpan(9, 9), "Olafsdottir, 2018", null)]), IsApproval);

        Assert.Null(claim.Company);
        Assert.Null(claim.Year);
    }

    [Theory]
    [InlineData(0.02, 1)]
    [InlineData(0.001, 0)]
    public void PlainWordsOfApprovalAreBelievedUnlessTheScoreIsAgainstThem(double probability, int claims) =>
        Assert.Equal(claims, Scored(Plain, probability).Count);

    [Fact]
    public void WordsThatAreNotPlainNeedTheScore() =>
        Assert.Empty(Scored("The FDA-approved drug orbatinib lowered lymphocyte counts.", 0.02));

    [Fact]
    public void AnAntecedentIsNotLookedForInAnotherParagraph()
    {
        var article = Article.OfParagraphs("sha256:00", ["Orbatinib inhibits the kinase.", "It was approved by the FDA in 2018."]);
        var sentences = article.Blocks.Select((block, i) => new ScoredSentence(new Sentence(block.Span, i, []), Rules.Positive)).ToList();

        var claim = Assert.Single(ClaimExtractor.Extract(article, sentences, []), IsApproval);

        Assert.Null(claim.Product);
    }

    private static bool IsApproval(Claim claim) => claim.Category == ClaimCategory.Approval;

    private static List<Claim> Scored(string sentence, double probability)
    {
        var none = new CategoryScore(0, false);
        var scores = new CategoryScores(none, none, new CategoryScore(probability, false));
        return [.. ClaimExtractor.Extract(Some.Article(sentence), [new ScoredSentence(new Sentence(new TextSpan(0, sentence.Length), 0, []), scores)], [])];
    }
}
