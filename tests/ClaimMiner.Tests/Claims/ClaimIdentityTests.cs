using ClaimMiner.Claims;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Claims;

public sealed class ClaimIdentityTests
{
    private static readonly EntitySlot Mtor = new("mTOR", Id: "HGNC:3942", Name: "MTOR");

    [Fact]
    public void SynonymsOfOneGeneAreOneClaim()
    {
        var one = Some.Mechanism("mTOR", Relation.Decreases, "autophagy") with { Subject = Mtor };
        var other = one with { Subject = Mtor with { Text = "mammalian target of rapamycin" } };

        Assert.Equal(ClaimIdentity.Of(one), ClaimIdentity.Of(other));
    }

    [Fact]
    public void ALossThatIncreasesIsTheSameAsAThingThatDecreases()
    {
        var plain = Some.Mechanism("mTOR", Relation.Decreases, "autophagy") with { Subject = Mtor };
        var loss = plain with { Subject = Mtor with { Text = "loss of mTOR", Perturbation = Perturbation.Loss }, Relation = Relation.Increases };

        Assert.Equal(ClaimIdentity.Of(plain), ClaimIdentity.Of(loss));
    }

    [Fact]
    public void CaseAndHyphensDoNotPartClaims() =>
        Assert.Equal(Some.Mechanism("NF-κB", Relation.Increases, "Inflammation").Id, Some.Mechanism("NFκB", Relation.Increases, "inflammation").Id);

    [Fact]
    public void ANegationIsAnotherClaim()
    {
        var claim = Some.Mechanism("mTOR", Relation.Decreases, "autophagy");

        Assert.NotEqual(claim.Id, ClaimIdentity.Of(claim with { Negated = true }));
    }

    [Fact]
    public void AnotherYearIsNotAnotherApproval()
    {
        var claim = new Claim
        {
            Id = "", Category = ClaimCategory.Approval, Product = new EntitySlot("Luxturna"), Status = RegulatoryStatus.Approved,
            Year = 2017, Negated = false, Evidence = [],
        };

        Assert.Equal(ClaimIdentity.Of(claim), ClaimIdentity.Of(claim with { Year = 2018 }));
        Assert.NotEqual(ClaimIdentity.Of(claim), ClaimIdentity.Of(claim with { Status = RegulatoryStatus.Withdrawn }));
    }

    [Fact]
    public void MergingGathersTheEvidenceInOrder()
    {
        var article = Some.Article("mTOR inhibits autophagy. Autophagy is inhibited by mTOR.");
        var first = Some.Evidence(article, "mTOR inhibits autophagy.");
        var second = Some.Evidence(article, "Autophagy is inhibited by mTOR.");

        var merged = ClaimMerger.Merge(
            [Some.Mechanism("mTOR", Relation.Decreases, "autophagy", first), Some.Mechanism("mTOR", Relation.Decreases, "Autophagy", second)]);

        Assert.Equal([first.Span, second.Span], Assert.Single(merged).Evidence.Select(evidence => evidence.Span));
    }
}
