using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Classification;

namespace ClaimMiner.Host.Commands;

/// <summary><c>corpus</c>: looking after the annotated sentences that the model is trained from.</summary>
internal static class CorpusCommand
{
    public static Command Create(Terminal terminal) => new("corpus", "Look after the annotated sentences that the model is trained from.") { Check(terminal) };

    private static Command Check(Terminal terminal)
    {
        var path = new Argument<string>("PATH")
        {
            Description = "a file or folder of annotated sentences", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "corpus/sentences",
        };
        var json = new Option<bool>("--json") { Description = "card and faults as JSON" };
        var command = new Command("check", "List every fault of annotated sentences, and what they hold in figures.") { path, json };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var report = Report(parsed.GetRequiredValue(path));
            if (parsed.GetValue(json))
            {
                terminal.Out.Write(ContractJson.WriteLine(report));
            }
            else
            {
                CorpusTable.Print(terminal.Out, report);
            }

            terminal.Error.WriteLine($"{Count(report.Card.Total.Sentences, "sentence")} in {Count(report.Card.Areas.Count, "file")}: {Count(report.Faults.Count, "fault")}");
            return report.Faults.Count == 0 ? ExitCode.Done : ExitCode.FaultsFound;
        }));
        return command;
    }

    private static CorpusReport Report(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new UsageException($"'{path}' is not there; expected a file of annotated sentences (JSON lines), or a folder of them");
        }

        try
        {
            var report = new CorpusChecker(new CorpusCheckOptions()).Check(path);
            return report.Card.Areas.Count > 0 ? report : throw new UsageException($"no file of annotated sentences (.jsonl) in '{path}'");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
