using ClaimMiner.Layout;

namespace ClaimMiner.Tests.Layout;

public sealed class HyphenJoinerTests
{
    private static readonly HyphenJoiner Joiner = new(["proteoglycan", "anti-inflammatory", "cell", "death", "receptor", "signal", "neuro-inflammation"]);

    [Theory]
    [InlineData("proteo-", "glycan")]
    [InlineData("progres-", "sive")]
    [InlineData("inflam-", "mation")]
    public void AHyphenOfTheLineGoes(string before, string after) => Assert.True(Joiner.Drops(before, after));

    [Theory]
    [InlineData("mTORC1-", "mediated")]
    [InlineData("TNF-", "α")]
    [InlineData("anti-", "inflammatory")]
    [InlineData("neuro-", "inflammation")]
    [InlineData("IL-1β-", "induced")]
    [InlineData("dose-", "dependent")]
    [InlineData("T-", "cell")]
    [InlineData("2-", "fold")]
    [InlineData("Wnt-", "Frizzled")]
    public void AHyphenOfTheWordStays(string before, string after) => Assert.False(Joiner.Drops(before, after));
}
