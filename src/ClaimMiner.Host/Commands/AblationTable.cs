using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Evaluation;
using ClaimMiner.Learning;

namespace ClaimMiner.Host.Commands;

/// <summary><c>evaluate --ablate</c>: the classifier with everything, then without each sort of features.</summary>
internal static class AblationTable
{
    public static void Print(Terminal terminal, AnnotatedCorpus corpus, AnnotatedCorpus gold)
    {
        terminal.Out.WriteLine($"{"classifier alone",-20} {"macro F1",9} {string.Join(' ', Enum.GetValues<ClaimCategory>().Select(category => $"{category.ToString().ToLowerInvariant(),9}"))}");
        foreach (var (leftOut, figures) in Ablation.Run(corpus, gold, new DualCoordinateDescentTrainer()))
        {
            var name = leftOut == FeatureKinds.None ? "with everything" : $"without {leftOut.ToString().ToLowerInvariant()}";
            terminal.Out.WriteLine($"{name,-20} {figures.MacroF1,9:0.000} {string.Join(' ', figures.Scores.Select(score => $"{score.F1,9:0.000}"))}");
        }
    }
}
