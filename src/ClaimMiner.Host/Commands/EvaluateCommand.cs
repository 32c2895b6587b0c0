using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Evaluation;

namespace ClaimMiner.Host.Commands;

/// <summary><c>evaluate</c>: how well plain text is understood, against gold files.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Option<string?>("--gold") { Description = "annotated sentences (JSON lines): sentence classes and claims", HelpName = "FILE" };
        var boundaries = new Option<string?>("--boundaries") { Description = "a folder of JSON files with text and sentence spans", HelpName = "DIR" };
        var abbreviations = new Option<string?>("--abbreviations") { Description = "a file of records with their short and long forms", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "figures as JSON" };
        var options = new PipelineOptions();
        var command = new Command("evaluate", "Measure sentence classes, claims, sentence boundaries and abbreviations against gold files.") { gold, boundaries, abbreviations, json };
        command.Options.Add(options.Model);
        command.Options.Add(options.RulesOnly);
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var report = new SortedDictionary<string, Score>(StringComparer.Ordinal);
            if (parsed.GetValue(gold) is { } file)
            {
                var pipeline = options.Pipeline(parsed);
                foreach (var figures in GoldEvaluation.Evaluate(TrainCommand.Load(file), (article, sentences) => pipeline.Extract(article, sentences)))
                {
                    var category = figures.Category.ToString().ToLowerInvariant();
                    report[$"sentence {category}"] = figures.Sentences;
                    report[$"claim {category}"] = figures.Claims;
                }
            }

            if (parsed.GetValue(boundaries) is { } folder)
            {
                report["sentence boundaries"] = Directory.Exists(folder)
                    ? BoundaryEvaluation.OfFolder(folder)
                    : throw new UsageException($"--boundaries '{folder}' is not a folder");
            }

            if (parsed.GetValue(abbreviations) is { } records)
            {
                report["abbreviations"] = File.Exists(records)
                    ? AbbreviationEvaluation.OfFile(records)
                    : throw new UsageException($"--abbreviations '{records}' is not a file");
            }

            if (report.Count == 0)
            {
                throw new UsageException("nothing to evaluate: give --gold FILE, --boundaries DIR or --abbreviations FILE");
            }

            Print(terminal, report, parsed.GetValue(json));
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Print(Terminal terminal, SortedDictionary<string, Score> report, bool json)
    {
        if (json)
        {
            terminal.Out.Write(ContractJson.WriteLine(report));
            return;
        }

        terminal.Out.WriteLine($"{"",-20} {"P",6} {"R",6} {"F1",6} {"tp",6} {"fp",6} {"fn",6}");
        foreach (var (name, score) in report)
        {
            terminal.Out.WriteLine(
                $"{name,-20} {score.Precision,6:0.000} {score.Recall,6:0.000} {score.F1,6:0.000} {score.TruePositives,6} {score.FalsePositives,6} {score.FalseNegatives,6}");
        }

        foreach (var level in new[] { "sentence", "claim" })
        {
            var scores = report.Where(pair => pair.Key.StartsWith(level, StringComparison.Ordinal) && !pair.Key.EndsWith("boundaries", StringComparison.Ordinal)).ToList();
            if (scores.Count > 0)
            {
                terminal.Out.WriteLine($"{level + " macro F1",-20} {"",6} {"",6} {scores.Average(pair => pair.Value.F1),6:0.000}");
            }
        }
    }
}
