using ClaimMiner.Layout;

namespace ClaimMiner.Tests.Layout;

public sealed class SectionHeadingsTests
{
    [Theory]
    [InlineData("1. Introduction", "introduction")]
    [InlineData("MATERIALS AND METHODS", "methods")]
    [InlineData("Results and discussion", "results")]
    [InlineData("A B S T R A C T", "abstract")]
    [InlineData("Authors’ contributions", "backmatter")]
    [InlineData("References", "references")]
    [InlineData("4.2 The microbiome", null)]
    [InlineData("Resultant forces", null)]
    public void UsualHeadingsAreKnown(string heading, string? kind) => Assert.Equal(kind, SectionHeadings.KindOf(heading));

    [Theory]
    [InlineData("2.1. Spinal muscular atrophy", "Spinal muscular atrophy", 2)]
    [InlineData("IV. Outlook", "Outlook", 1)]
    [InlineData("Outlook", "Outlook", null)]
    public void NumbersTellTheLevel(string heading, string title, int? level) =>
        Assert.Equal((title, level), (SectionHeadings.Title(heading), SectionHeadings.NumberedLevel(heading)));
}
