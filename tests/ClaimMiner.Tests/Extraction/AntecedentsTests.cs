using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Entities;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Extraction;

public sealed class AntecedentsTests
{
    [Theory]
    [InlineData("TREM2 is a receptor of microglia.", "It activates SYK.", "TREM2")]
    [InlineData("Rapamycin binds FKBP12.", "The drug inhibits mTORC1.", "Rapamycin")]
    [InlineData("Rapamycin binds FKBP12.", "The same drug inhibits mTORC1.", "Rapamycin")]
    [InlineData("PINK1 accumulates on damaged mitochondria.", "This kinase phosphorylates MFN2.", "PINK1")]
    [InlineData("PINK1 accumulates on damaged mitochondria.", "This remarkable kinase phosphorylates MFN2.", "PINK1")]
    [InlineData("SYK and LYN were cloned early.", "The latter phosphorylates CD19.", "LYN")]
    [InlineData("SYK and LYN were cloned early.", "The former phosphorylates CD19.", "SYK")]
    [InlineData("TREM2 is a receptor of microglia.", "Its deletion impairs phagocytosis.", "deletion of TREM2")]
    public void TheSlotShowsTheNameThatAPhrasePointsTo(string before, string text, string subject)
    {
        var claim = Assert.Single(Mechanisms(before, text));

        Assert.Equal(subject, claim.Subject!.Text);
        Assert.Null(claim.Evidence[0].Slots.Subject);
    }

    [Theory]
    [InlineData("IL-4 and IL-13 are secreted by Th2 cells.", "These cytokines activate STAT6.", "IL-13", "IL-4")]
    [InlineData("TREM2 binds APOE.", "Both proteins activate SYK.", "APOE", "TREM2")]
    public void APluralPointsToSeveral(string before, string text, string one, string other) =>
        Assert.Equal([one, other], Mechanisms(before, text).Select(claim => claim.Subject!.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void AnAntecedentIsGroundedLikeAName()
    {
        var claim = Assert.Single(Mechanisms("PINK1 accumulates on damaged mitochondria.", "This kinase phosphorylates MFN2."));

        Assert.Equal("HGNC:14581", claim.Subject!.Id);
    }

    [Fact]
    public void WhereTwoThingsWouldDoNoneIsTaken() =>
        Assert.DoesNotContain(Mechanisms("In these samples, SYK and LYN were high.", "The kinase phosphorylates CD19."), claim => claim.Subject!.Text is "SYK" or "LYN");

    [Fact]
    public void ANounThatIsNarrowedBehindPointsToNothingBefore() =>
        Assert.DoesNotContain(Mechanisms("PINK1 accumulates on mitochondria.", "The kinase that binds CD19 phosphorylates LYN."), claim => claim.Subject!.Text == "PINK1");

    private static List<Claim> Mechanisms(params IReadOnlyList<string> sentences)
    {
        var mentions = MentionRecogniser.Recognise(Article.OfParagraphs(Some.DocumentId, [string.Join(' ', sentences)]));
        return Rules.Extract(sentences, [], mentions).Where(claim => claim.Category == ClaimCategory.Mechanism && claim.Evidence[0].Quote == sentences[^1]).ToList();
    }
}
