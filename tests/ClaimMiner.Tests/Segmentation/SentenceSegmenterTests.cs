using ClaimMiner.Documents;
using ClaimMiner.Evaluation;
using ClaimMiner.Segmentation;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Segmentation;

public sealed class SentenceSegmenterTests
{
    private const string Text = "It hurts. It heals.";

    [Theory]
    [InlineData(4, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 0)]
    [InlineData(12, 1)]
    [InlineData(19, 1)]
    public void ALiftedMarkBelongsToTheSentenceItStoodInOrRightBehind(int position, int sentence)
    {
        var article = Some.Article(Text) with { Citations = [new Citation(new TextSpan(position, position), "1", "b1")] };

        var sentences = SentenceSegmenter.Segment(article);

        Assert.Equal([sentence], Enumerable.Range(0, sentences.Count).Where(i => sentences[i].Citations.Count > 0));
    }

    [Fact]
    public void ANarrativeCitationMayOpenItsSentence()
    {
        var article = Some.Article("It hurts. Lee et al. (2020) healed it.") with
        {
            Citations = [new Citation(new TextSpan(10, 27), "Lee et al. (2020)", "b1")],
        };

        Assert.Single(SentenceSegmenter.Segment(article)[1].Citations);
    }

    [Fact]
    public void AHeadingStaysWhole()
    {
        var article = Some.Article("3.1. The role of mTOR. An overview");
        article = article with { Blocks = [article.Blocks[0] with { Kind = BlockKind.Heading }] };

        Assert.Single(SentenceSegmenter.Segment(article));
    }

    [SharedFact("datasets/craft")]
    public void BoundariesOfFullTextArticlesAreFound()
    {
        var score = BoundaryEvaluation.OfFolder(Shared.Path("datasets/craft"));

        Assert.True(score.F1 >= 0.99, $"F1 {score.F1:F4} (precision {score.Precision:F4}, recall {score.Recall:F4})");
    }
}
