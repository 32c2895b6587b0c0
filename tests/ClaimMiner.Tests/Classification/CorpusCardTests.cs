using ClaimMiner.Classification;

namespace ClaimMiner.Tests.Classification;

public sealed class CorpusCardTests
{
    private static readonly CorpusCard Card = new CorpusChecker(new CorpusCheckOptions()).Check(
    [
        ("a.jsonl", string.Join('\n',
            CorpusLines.Of("The protease BACE1 cleaves APP.", ["mechanism", "target"], [CorpusLines.Mechanism, """{"category": "target", "target": "BACE1", "certainty": "hedged"}"""], doc: "a"),
            CorpusLines.Of("The weather was fine.", doc: "a", sid: "p1.2"))),
        ("b.jsonl", CorpusLines.Of("One two three four five six seven eight nine ten Imlygic, it is said.", ["approval"], ["""{"category": "approval", "product": "Imlygic", "status": "not-approved", "negated": true}"""], doc: "b")),
    ]).Card;

    [Fact]
    public void ItCountsSentencesByAreaAndLabel()
    {
        Assert.Equal([new CorpusArea("a", 2, 1, 1, 1, 0, 4.5), new CorpusArea("b", 1, 0, 0, 0, 1, 14)], Card.Areas);
        Assert.Equal(new CorpusArea("total", 3, 1, 1, 1, 1, 7.7), Card.Total);
    }

    [Theory]
    [InlineData("relation", "modifies", 1)]
    [InlineData("relation", "binds", 0)]
    [InlineData("status", "not-approved", 1)]
    [InlineData("action", "inhibit", 0)]
    [InlineData("modality", "small-molecule", 0)]
    [InlineData("certainty", "asserted", 2)]
    [InlineData("certainty", "hedged", 1)]
    [InlineData("negated", "true", 1)]
    [InlineData("negated", "false", 2)]
    public void ItCountsClaimsByValueAndTakesWhatIsNotSaidForAsserted(string slot, string value, int claims) => Assert.Equal(claims, Card.Values[slot][value]);

    [Fact]
    public void ItCountsSentencesByLengthInBinsOfTenWords() => Assert.Equal([new LengthBin(0, 9, 2), new LengthBin(10, 19, 1)], Card.Lengths);
}
