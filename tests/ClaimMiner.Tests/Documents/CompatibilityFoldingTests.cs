using ClaimMiner.Documents;

namespace ClaimMiner.Tests.Documents;

public sealed class CompatibilityFoldingTests
{
    [Theory]
    [InlineData("ﬁbrosis and eﬃcacy", "fibrosis and efficacy")]
    [InlineData("𝛽-amyloid", "β-amyloid")]
    [InlineData("Ca²⁺", "Ca2+")]
    [InlineData("µm", "μm")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("plain text, “quoted” – and dashed", "plain text, “quoted” – and dashed")]
    public void CompatibilityCharactersAreFolded(string text, string folded) => Assert.Equal(folded, CompatibilityFolding.Fold(text));
}
