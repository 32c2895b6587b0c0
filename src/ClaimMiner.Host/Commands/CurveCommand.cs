using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Evaluation;
using ClaimMiner.Evaluation.Charts;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>train --curve</c>: how the figures grow with the corpus. Leaves the model alone.</summary>
internal static class CurveCommand
{
    /// <exception cref="UsageException">Nothing would be left to judge on.</exception>
    public static int Run(ClassifierTrainer trainer, AnnotatedCorpus corpus, AnnotatedCorpus? gold, string folder, Terminal terminal, CancellationToken cancellation)
    {
        if (corpus.Documents().Take(2).Count() < 2)
        {
            throw new UsageException("--curve needs sentences of two documents or more: whole documents are trained on or held out");
        }

        var curve = new LearningCurve(part => SentenceClassifier.Of(trainer.Train(part).Model))
            .Measure(corpus, gold, terminal.ErrorIsTerminal ? terminal.Error.WriteLine : null, cancellation);
        var judgedOn = gold is null ? "held-out folds of the corpus" : $"{gold.Sentences.Count} sentences of a gold file";
        AtomicFile.Write(Path.Combine(folder, "curve.tsv"), Table(curve));
        AtomicFile.Write(Path.Combine(folder, "curve.svg"), SvgLineChart.Draw(LearningChart.Of(curve, judgedOn)));
        Print(terminal.Out, curve, judgedOn);
        return ExitCode.Done;
    }

    private static string Table(IReadOnlyList<LearningPoint> curve) => string.Concat(curve
        .Select(point => $"{point.Sentences}\t{point.Draws}\t{point.MacroF1:0.0000}\t{string.Join('\t', point.F1.Select(f1 => $"{f1:0.0000}"))}\n")
        .Prepend($"sentences\tdraws\tmacro F1\t{string.Join('\t', Names)}\n"));

    private static void Print(TextWriter output, IReadOnlyList<LearningPoint> curve, string judgedOn)
    {
        output.WriteLine($"F1 of the classifier alone at a probability of 0.5, judged on {judgedOn}; mean of {curve[^1].Draws} draws");
        output.WriteLine($"{"sentences",9} {"macro F1",9} {string.Join(' ', Names.Select(name => $"{name,9}"))}");
        foreach (var point in curve)
        {
            output.WriteLine($"{point.Sentences,9} {point.MacroF1,9:0.000} {string.Join(' ', point.F1.Select(f1 => $"{f1,9:0.000}"))}");
        }
    }

    private static IEnumerable<string> Names => Enum.GetValues<ClaimCategory>().Select(category => category.ToString().ToLowerInvariant());
}
