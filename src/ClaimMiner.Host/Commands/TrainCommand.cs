using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Classification;
using ClaimMiner.Evaluation;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>train</c>: the model and its card from the corpus. The same corpus gives the same model.</summary>
internal static class TrainCommand
{
    public static Command Create(Terminal terminal)
    {
        var corpus = new Option<string>("--corpus") { Description = "a file or folder of annotated sentences", DefaultValueFactory = _ => "corpus/sentences", HelpName = "PATH" };
        var output = new Option<string>("--out") { Description = "folder for claims.model and card.json", DefaultValueFactory = _ => "models/claims", HelpName = "DIR" };
        var curve = new Option<bool>("--curve")
        {
            Description = "measure instead how the figures grow with the corpus: a table, and curve.tsv and curve.svg beside the model, which stays as it is",
        };
        var areas = new Option<bool>("--areas") { Description = "measure instead each area of the corpus with a model that saw no sentence of it: a table; takes minutes" };
        var gold = new Option<string?>("--gold") { Description = "with --curve: judge on these annotated sentences (JSON lines) instead of held-out folds of the corpus", HelpName = "FILE" };
        var trainerName = TrainerOption.Create();
        var command = new Command("train", "Train the sentence classifier from annotated sentences.") { corpus, output, trainerName, curve, areas, gold };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var trainer = new ClassifierTrainer(TrainerOption.Of(parsed.GetRequiredValue(trainerName)), new ClassifierOptions());
            var judgedOn = parsed.GetValue(gold) is not { } file ? null : parsed.GetValue(curve) ? Load(file) : throw new UsageException("--gold needs --curve");
            var sentences = Load(parsed.GetRequiredValue(corpus));
            if (parsed.GetValue(curve))
            {
                return CurveCommand.Run(trainer, sentences, judgedOn, parsed.GetRequiredValue(output), terminal, cancellation);
            }

            if (parsed.GetValue(areas))
            {
                return AreasCommand.Run(trainer, sentences, terminal);
            }

            var (model, report) = trainer.Train(sentences, terminal.ErrorIsTerminal ? terminal.Error.WriteLine : null);

            var card = ModelCard.Of(model, report);
            var folder = parsed.GetRequiredValue(output);
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, "claims.model"), ClaimModelFile.Write(model));
            AtomicFile.Write(Path.Combine(folder, "card.json"), ContractJson.Write(card));
            Print(terminal.Out, card);
            return ExitCode.Done;
        }));
        return command;
    }

    /// <exception cref="UsageException">There is no such corpus, or a line of it is broken.</exception>
    public static AnnotatedCorpus Load(string path)
    {
        try
        {
            return AnnotatedCorpus.Load(path) is { Sentences.Count: > 0 } corpus ? corpus : throw new UsageException($"no annotated sentence in '{path}'");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static void Print(TextWriter output, ModelCard card)
    {
        output.WriteLine($"{card.Sentences} sentences of {card.Documents} documents, {card.Features} features; held-out figures over {card.Folds} folds");
        output.WriteLine($"{"",-10} {"sentences",9} {"P",6} {"R",6} {"F1",6}  {"95 % of F1",-11} {"ECE",6}");
        foreach (var label in card.HeldOut)
        {
            output.WriteLine($"{label.Label.ToString().ToLowerInvariant(),-10} {label.Sentences,9} {label.Precision,6:0.000} {label.Recall,6:0.000} {label.F1,6:0.000}  {label.F1Interval,-11} {label.CalibrationError,6:0.000}");
        }

        output.WriteLine($"{"macro F1",-10} {"",9} {"",6} {"",6} {card.MacroF1,6:0.000}  {card.MacroF1Interval}".TrimEnd());
    }
}
