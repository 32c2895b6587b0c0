using ClaimMiner.Entities;
using ClaimMiner.Evaluation;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Entities;

public sealed class AbbreviationFinderTests
{
    [Theory]
    [InlineData("the mammalian target of rapamycin (mTOR) signaling", "mTOR", "mammalian target of rapamycin")]
    [InlineData("Intervertebral disc (IVD) degeneration", "IVD", "Intervertebral disc")]
    [InlineData("mTORC1 (mTOR complex 1) is", "mTORC1", "mTOR complex 1")]
    [InlineData("tumour necrosis factor α (TNF-α; a cytokine)", "TNF-α", "tumour necrosis factor α")]
    public void ADefinitionIsFound(string text, string shortForm, string longForm)
    {
        var found = Assert.Single(AbbreviationFinder.Find(text));

        Assert.Equal((shortForm, longForm), (found.Short, found.Long));
        Assert.Equal(longForm, text[found.LongSpan.Start..found.LongSpan.End]);
    }

    [Theory]
    [InlineData("patients were treated (Table 2) with care")]
    [InlineData("the effect was large (P < 0.05)")]
    [InlineData("as shown (see below) it works")]
    public void ABracketThatDefinesNothingGivesNothing(string text) => Assert.Empty(AbbreviationFinder.Find(text));

    [SharedFact("datasets/ab3p-med1250-labeled.txt")]
    public void DefinitionsInAbstractsAreFound()
    {
        var score = AbbreviationEvaluation.OfFile(Shared.Path("datasets/ab3p-med1250-labeled.txt"));

        Assert.True(score.Precision >= 0.96 && score.Recall >= 0.84, $"precision {score.Precision:F3}, recall {score.Recall:F3}");
    }
}
