using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Entities;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Extraction;

/// <summary>Runs Specs/Identity.md through the recogniser and the extractor: the same fact in other words has the same id, another fact another.</summary>
public sealed class IdentitySpecTests
{
    private const int Least = 100;

    public static TheoryData<SpecPair> Pairs => new(SpecPair.Read("Identity.md"));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void ClaimsHaveOneIdWhereTheyAreTheSameAndTwoWhereTheyDiffer(SpecPair pair)
    {
        var (first, second) = (ClaimsOf(pair.First), ClaimsOf(pair.Second));
        var shared = first.Select(claim => claim.Category).Intersect(second.Select(claim => claim.Category)).ToHashSet();
        var ids = Ids(first, shared);
        var others = Ids(second, shared);

        Assert.NotEmpty(shared);
        if (pair.Same)
        {
            Assert.True(ids.SetEquals(others), $"{pair}: not the same: {Show(first)} and {Show(second)}");
        }
        else
        {
            Assert.False(ids.Overlaps(others), $"{pair}: the same: {Show(first)} and {Show(second)}");
        }
    }

    [Fact]
    public void ThereAreAHundredPairsOfEachSort()
    {
        var pairs = SpecPair.Read("Identity.md");

        Assert.InRange(pairs.Count(pair => pair.Same), Least, int.MaxValue);
        Assert.InRange(pairs.Count(pair => !pair.Same), Least, int.MaxValue);
    }

    private static List<Claim> ClaimsOf(IReadOnlyList<string> sentences)
    {
        var mentions = MentionRecogniser.Recognise(Article.OfParagraphs(Some.DocumentId, [string.Join(' ', sentences)]));
        return Rules.Extract(sentences, [], mentions).Where(claim => claim.Evidence[0].Quote == sentences[^1]).ToList();
    }

    private static HashSet<string> Ids(IEnumerable<Claim> claims, HashSet<ClaimCategory> categories) =>
        claims.Where(claim => categories.Contains(claim.Category)).Select(claim => claim.Id).ToHashSet();

    private static string Show(IEnumerable<Claim> claims) => string.Join("; ", claims.Select(claim =>
        $"{claim.Subject?.Text ?? claim.Target?.Text ?? claim.Product?.Text} {claim.Relation} {claim.Object?.Text}{(claim.Negated ? " (negated)" : "")}"));
}
