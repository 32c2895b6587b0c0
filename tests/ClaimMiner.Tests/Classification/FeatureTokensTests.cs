using ClaimMiner.Classification;

namespace ClaimMiner.Tests.Classification;

public sealed class FeatureTokensTests
{
    [Theory]
    [InlineData("mTOR inhibits autophagy [12, 14–16].", "mtor inhibits autophagy .")]
    [InlineData("Approved in 2017 for 3.5% of patients", "approved in <year> for <num> % of patients")]
    [InlineData("TNF‑α-induced (NF-κB) loss", "tnf-α-induced ( nf-κb ) loss")]
    public void WordsAreFoldedAndCitationsLeftOut(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(' ', FeatureTokens.Of(sentence).Words));

    [Theory]
    [InlineData("Autophagy needs p53", 1)]
    [InlineData("TNF-α and mTORC1 bind", 2)]
    [InlineData("These Cells grow", 0)]
    public void NamesThatLookLikeSymbolsAreCounted(string sentence, int expected) => Assert.Equal(expected, FeatureTokens.Of(sentence).Symbols);
}
