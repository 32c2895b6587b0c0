using ClaimMiner.Claims;

namespace ClaimMiner.Tests.Extraction;

public sealed class EnumerationsTests
{
    private const string Nine = "AKT1, PIM2, JAK2, TYK2, SRC, EGFR, MET, KIT and RET";

    [Theory]
    [InlineData($"Curcumin inhibits {Nine}.")]
    [InlineData($"{Nine} inhibit BAD.")]
    public void EachItemOfALongListIsAClaimThatSaysWhereItComesFrom(string text)
    {
        var claims = Rules.Extract(text).Where(claim => claim.Category == ClaimCategory.Mechanism).ToList();

        Assert.Equal(9, claims.Count);
        Assert.All(claims, claim => Assert.True(claim.Evidence[0].Enumeration));
    }

    [Fact]
    public void AShortListIsNone() =>
        Assert.All(Rules.Extract("Curcumin inhibits AKT1, PIM2, JAK2, TYK2, SRC, EGFR, MET and KIT."), claim => Assert.False(claim.Evidence[0].Enumeration));

    [Fact]
    public void ItLowersTheConfidence()
    {
        var one = Assert.Single(Rules.Extract("AKT1 inhibits BAD.")).Evidence[0].Confidence;

        Assert.All(Rules.Extract($"{Nine} inhibit BAD."), claim => Assert.True(claim.Evidence[0].Confidence < one));
    }

    [Theory]
    [InlineData($"{Nine} were measured in plasma.")]
    [InlineData($"The panel comprised {Nine}.")]
    [InlineData("AKT1 and BAD were found in the same cells.")]
    public void ThingsThatAreOnlyNamedTogetherAreNoClaim(string text) => Assert.Empty(Rules.Extract(text));
}
