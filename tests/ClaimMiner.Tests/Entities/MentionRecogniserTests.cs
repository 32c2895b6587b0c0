using ClaimMiner.Documents;
using ClaimMiner.Entities;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Entities;

public sealed class MentionRecogniserTests
{
    [Theory]
    [InlineData("mTOR inhibits it", "mTOR", EntityType.Gene, "HGNC:3942")]
    [InlineData("NF‑κB is active", "NF‑κB", EntityType.Complex, "FPLX:NFkappaB")]
    [InlineData("levels of TNF-α rose", "TNF-α", EntityType.Gene, "HGNC:11892")]
    [InlineData("in Parkinson’s disease", "Parkinson’s disease", EntityType.Disease, "DOID:14330")]
    [InlineData("it promotes autophagy", "autophagy", EntityType.Process, null)]
    [InlineData("treated with golimumab", "golimumab", EntityType.Drug, null)]
    [InlineData("sold by Novartis", "Novartis", EntityType.Company, null)]
    [InlineData("the U.S. Food and Drug Administration agreed", "U.S. Food and Drug Administration", EntityType.Regulator, null)]
    public void ANameIsRecognisedAndGrounded(string text, string name, EntityType kind, string? id)
    {
        var article = Some.Article(text);

        var mention = Assert.Single(MentionRecogniser.Recognise(article));

        Assert.Equal((name, kind, id), (article[mention.Span], mention.Kind, mention.Grounding?.Id));
    }

    [Theory]
    [InlineData("It was set and the cat was at rest")]
    [InlineData("patients with AD or CSR")]
    [InlineData("a new concept of the protocol")]
    [InlineData("levels of LPS")]
    public void OrdinaryWordsAndAmbiguousSymbolsAreLeftAlone(string text) => Assert.Empty(MentionRecogniser.Recognise(Some.Article(text)));

    [Fact]
    public void AShortFormMeansWhatTheArticleSays()
    {
        var article = Some.Article("The clinical severity rating (CSR) rose. In Alzheimer's disease (AD) it fell. AD and CSR differ.");

        var last = MentionRecogniser.Recognise(article).Where(mention => mention.Span.Start > 70).ToList();

        Assert.Equal([(EntityType.Disease, "DOID:10652"), (EntityType.Other, null)], last.Select(mention => (mention.Kind, mention.Grounding?.Id)));
    }

    [Fact]
    public void ACompanyThatIsAnOrdinaryWordNeedsItsCapital() =>
        Assert.Empty(MentionRecogniser.Recognise(Some.Article("Horizon scanning did spark a catalyst.")));
}
