using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Extraction;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Extraction;

public sealed class ClaimExtractorTests
{
    private const string Sentence = "Curcumin blocks NF-κB and metformin activates AMPK";

    [Fact]
    public void EvidenceQuotesTheWholeSentenceAndItsSlotsTheirWords()
    {
        var article = Some.Article("It began long ago. PINK1 activates PRKN in neurons. It goes on for ever and ever, as far as one sees.");
        var span = new TextSpan(19, 51);

        var claim = Assert.Single(ClaimExtractor.Extract(article, [new ScoredSentence(new Sentence(span, 0, []), Rules.Positive)], []));

        var evidence = claim.Evidence[0];
        Assert.Equal(article[span], evidence.Quote);
        Assert.Equal("It began long ago. ", evidence.Prefix);
        Assert.Equal(32, evidence.Suffix.Length);
        Assert.Equal("PINK1", article[evidence.Slots.Subject!.Spans[0]]);
        Assert.Equal(["activates"], evidence.Cues);
        Assert.Equal(ClaimIdentity.Of(claim), claim.Id);
    }

    [Fact]
    public void ACategoryIsLookedForOnlyWhereItsScoreIsPositive()
    {
        var article = Some.Article("PINK1 activates PRKN.");
        var scores = Rules.Positive with { Mechanism = new CategoryScore(0.1, false) };

        Assert.Empty(ClaimExtractor.Extract(article, [new ScoredSentence(new Sentence(new TextSpan(0, 21), 0, []), scores)], []));
    }

    [Fact]
    public void AMentionTypesAndGroundsTheSlotThatItNames()
    {
        var mention = new Mention(new TextSpan(12, 17), EntityType.Gene, new Grounding("HGNC:3942", "MTOR"));

        var claim = Assert.Single(Rules.Extract(["Deletion of MTOR1 impairs growth cones."], [], [mention]));

        Assert.Equal(("Deletion of MTOR1", EntityType.Gene, "HGNC:3942", Perturbation.Loss), (claim.Subject!.Text, claim.Subject.Type, claim.Subject.Id, claim.Subject.Perturbation));
    }

    [Fact]
    public void MarksAtOnePlaceCountForEveryClaim()
    {
        var claims = Rules.Extract([Sentence + "."], [Mark(Sentence.Length, "1"), Mark(Sentence.Length, "2")]);

        Assert.All(claims.Where(claim => claim.Category == ClaimCategory.Mechanism), claim => Assert.Equal(["1", "2"], claim.Evidence[0].References.Select(reference => reference.Marker)));
        Assert.All(claims, claim => Assert.Equal(Attribution.Cited, claim.Evidence[0].Attribution));
    }

    [Fact]
    public void WhereMarksStandInSeveralPlacesAClaimTakesThoseBehindItsOwnWords()
    {
        var claims = Rules.Extract([Sentence + "."], [Mark("Curcumin blocks NF-κB".Length, "1"), Mark(Sentence.Length, "2")])
            .Where(claim => claim.Category == ClaimCategory.Mechanism).ToList();

        Assert.Equal(["1", "2"], claims.Select(claim => Assert.Single(claim.Evidence[0].References).Marker));
    }

    [Theory]
    [InlineData("It is widely held that PINK1 activates PRKN.", Attribution.Reported)]
    [InlineData("Several authors argue that PINK1 activates PRKN.", Attribution.Reported)]
    [InlineData("Okafor et al. showed that PINK1 activates PRKN.", Attribution.Cited)]
    [InlineData("Taken together, PINK1 activates PRKN.", Attribution.Own)]
    public void WordsTellWhoseClaimItIsWhereNoReferenceStands(string text, Attribution expected) =>
        Assert.Equal(expected, Assert.Single(Rules.Extract([text])).Evidence[0].Attribution);

    [Theory]
    [InlineData("")]
    [InlineData("(((")]
    [InlineData("by by by , , and and inhibits inhibits which which that")]
    [InlineData("inhibits")]
    [InlineData("[ ] ( ) of of in , by . ; : inhibits ) ] the")]
    [InlineData("\u00ad \u00ad\u00ad the \u00ad")]
    [InlineData("FDA approved , approved , FDA ( ; ; 2015 ) approved")]
    public void NoTextMakesItFail(string text) => Assert.NotNull(Rules.Extract([text]));

    [Fact]
    public void ALongListStaysWithinItsLimits()
    {
        var names = string.Join(", ", Enumerable.Range(0, 90).Select(i => $"GENE{i}"));

        Assert.InRange(Rules.Extract([$"{names} and AKT1 inhibit {names} and AKT2."]).Count, 0, 100);
    }

    [Theory]
    [InlineData("growth of cells such as A1 of B1 and ")]
    [InlineData("AKT in cells such as TP53 including loss of IL6, growth and ")]
    [InlineData("AKT that inhibits ")]
    public void ListsInListsTakeNoTimeToSpeakOf(string nest)
    {
        var text = "TNF inhibits " + string.Concat(Enumerable.Repeat(nest, 18)) + "MDM2.";

        Assert.InRange(Rules.Extract([text]).Count, 0, 40);
    }

    private static Citation Mark(int position, string marker) => new(new TextSpan(position, position), marker, $"b{marker}");
}
