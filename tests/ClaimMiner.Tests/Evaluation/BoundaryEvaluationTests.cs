using ClaimMiner.Documents;
using ClaimMiner.Evaluation;

namespace ClaimMiner.Tests.Evaluation;

public sealed class BoundaryEvaluationTests
{
    [Fact]
    public void EndsOfParagraphsDoNotCount() =>
        Assert.Equal(new Score(0, 0, 0), BoundaryEvaluation.OfText("One.\nTwo.", [new TextSpan(0, 4), new TextSpan(5, 9)]));

    [Fact]
    public void RightWrongAndMissedBoundariesAreCounted()
    {
        const string Text = "One is it; two is it. Three is it. Four.";

        var score = BoundaryEvaluation.OfText(Text, [new TextSpan(0, 10), new TextSpan(11, 34), new TextSpan(35, 40)]);

        Assert.Equal(new Score(1, 1, 1), score);
    }

    [Fact]
    public void PositionsInGoldFilesCountCodePoints() =>
        Assert.Equal(new Score(1, 0, 0), BoundaryEvaluation.OfJson("""{"text": "𝛽 is it. So is 𝛾.", "sentences": [[0, 8], [9, 17]]}"""));
}
