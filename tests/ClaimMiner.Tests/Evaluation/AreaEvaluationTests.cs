using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Evaluation;

namespace ClaimMiner.Tests.Evaluation;

public sealed class AreaEvaluationTests
{
    [Fact]
    public void EachAreaIsCountedByItself()
    {
        IReadOnlyList<ClaimCategory> none = [], target = [ClaimCategory.Target];
        double[] silent = [-1, -1, -1, -1];
        var held = new HeldOutScores(["a", "a", "b", "b"], [target, none, target, none], [silent, [0.9, -0.5, 0.8, 0.85], silent]);

        var (areas, categories) = AreaEvaluation.Of(held);

        Assert.Equal([("a", new Score(1, 0, 0)), ("b", new Score(1, 1, 0))], areas);
        Assert.Equal(new Score(2, 1, 0), categories[ClaimCategory.Target]);
    }
}
