using ClaimMiner.Evaluation;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>Answers of one category held against its labels.</summary>
internal static class Tally
{
    public static Score Of(bool answer, bool label) => new(answer && label ? 1 : 0, answer && !label ? 1 : 0, !answer && label ? 1 : 0);

    public static Score Of(IEnumerable<bool> answers, IEnumerable<bool> labels) => answers.Zip(labels, Of).Aggregate(default(Score), Score.Add);
}
