using ClaimMiner.Classification;
using ClaimMiner.Evaluation;

namespace ClaimMiner.Host.Commands;

/// <summary><c>train --areas</c>: each area of the corpus judged by a model that saw no sentence of it. Leaves the model alone.</summary>
internal static class AreasCommand
{
    public static int Run(ClassifierTrainer trainer, AnnotatedCorpus corpus, Terminal terminal)
    {
        var (areas, categories) = AreaEvaluation.Of(trainer.HoldOutEach(corpus, terminal.ErrorIsTerminal ? terminal.Error.WriteLine : null));
        var width = areas.Max(area => area.Area.Length);
        terminal.Out.WriteLine($"{"area".PadRight(width)} {"P",6} {"R",6} {"F1",6}");
        foreach (var (area, score) in areas.OrderBy(area => area.Score.F1))
        {
            terminal.Out.WriteLine($"{area.PadRight(width)} {score.Precision,6:0.000} {score.Recall,6:0.000} {score.F1,6:0.000}");
        }

        foreach (var (category, score) in categories)
        {
            terminal.Out.WriteLine($"{category.ToString().ToLowerInvariant().PadRight(width)} {score.Precision,6:0.000} {score.Recall,6:0.000} {score.F1,6:0.000}");
        }

        terminal.Out.WriteLine($"{"macro F1".PadRight(width)} {"",6} {"",6} {categories.Values.Average(score => score.F1),6:0.000}");
        return ExitCode.Done;
    }
}
