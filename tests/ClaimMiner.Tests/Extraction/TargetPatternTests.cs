using ClaimMiner.Claims;

namespace ClaimMiner.Tests.Extraction;

public sealed class TargetPatternTests
{
    [Theory]
    [InlineData("The metabolic products decrease, making lipid metabolism a potential target for AD treatment.", "lipid metabolism")]
    [InlineData("One therapeutic target that has gained little attention is BACE1.", "BACE1")]
    [InlineData("The kinases of the MAPK family are emerging targets for drugs against fibrosis.", "kinases of MAPK family")]
    [InlineData("Several tau-targeting therapies have been proposed.", "tau")]
    [InlineData("IL-6 receptor blockade is being administered to patients with COVID-19.", "IL-6 receptor")]
    [InlineData("Various studies confirmed that depleting microglia had effects in mice with Alzheimer's disease.", "microglia")]
    [InlineData("From a therapeutic perspective it is desirable to inhibit KV1.3 in many cells.", "KV1.3")]
    [InlineData("This suggests a role of tocilizumab (anti-IL6R) in severe disease.", "IL6R")]
    public void WhatATherapyAimsAtIsFound(string text, string target) => Assert.Contains(Targets(text), claim => claim.Target!.Text == target);

    [Theory]
    [InlineData("In this review we describe strategies targeting BACE1.")]
    [InlineData("They analysed the presence of anti-B2GP1 antibodies in patients with hypertension.")]
    [InlineData("Cinnamaldehyde is a potent fungal growth inhibitor.")]
    public void WhatOnlyLooksLikeATargetIsNone(string text) => Assert.Empty(Targets(text));

    private static List<Claim> Targets(string text) => Rules.Extract([text]).Where(claim => claim.Category == ClaimCategory.Target).ToList();
}
