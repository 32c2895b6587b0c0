using System.CommandLine;
using System.Xml;
using ClaimMiner.Claims.Files;
using ClaimMiner.Evaluation;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Commands;

/// <summary><c>evaluate</c>: how well articles are read and sentences understood, against gold files.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new GoldOptions();
        var boundaries = new Option<string?>("--boundaries") { Description = "a folder of JSON files with text and sentence spans", HelpName = "DIR" };
        var abbreviations = new Option<string?>("--abbreviations") { Description = "a file of records with their short and long forms", HelpName = "FILE" };
        var jats = new Option<string?>("--jats") { Description = "a folder of PDFs, each with its publisher's JATS XML (same name, .xml): how well they are read", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "figures as JSON" };
        var options = new PipelineOptions();
        var command = new Command("evaluate", "Measure reading, sentence classes, claims, sentence boundaries and abbreviations against gold files.") { boundaries, abbreviations, jats, json };
        gold.AddTo(command);
        command.Options.Add(options.Engine);
        command.Options.Add(options.Model);
        command.Options.Add(options.RulesOnly);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            if (parsed.GetValue(json) && (parsed.GetValue(gold.Ablate) is not null || parsed.GetValue(gold.Errors) > 0))
            {
                throw new UsageException("--ablate and --errors print for people; --json cannot be given with them");
            }

            var report = new SortedDictionary<string, EvaluationRow>(StringComparer.Ordinal);
            foreach (var (name, row) in gold.Measure(parsed, options, terminal, cancellation))
            {
                report[name] = row;
            }

            if (parsed.GetValue(boundaries) is { } folder)
            {
                report["sentence boundaries"] = Directory.Exists(folder)
                    ? EvaluationRow.Of(BoundaryEvaluation.OfFolder(folder))
                    : throw new UsageException($"--boundaries '{folder}' is not a folder");
            }

            if (parsed.GetValue(abbreviations) is { } records)
            {
                report["abbreviations"] = File.Exists(records)
                    ? EvaluationRow.Of(AbbreviationEvaluation.OfFile(records))
                    : throw new UsageException($"--abbreviations '{records}' is not a file");
            }

            var reading = parsed.GetValue(jats) is { } articles ? Read(articles, options.Pipeline(parsed), terminal, cancellation) : null;
            if (report.Count == 0 && reading is null)
            {
                throw new UsageException("nothing to evaluate: give --gold FILE, --boundaries DIR, --abbreviations FILE or --jats DIR");
            }

            if (parsed.GetValue(json))
            {
                terminal.Out.Write(reading is null ? ContractJson.WriteLine(report) : ContractJson.WriteLine(new { reading, scores = report }));
            }
            else
            {
                EvaluationTable.Print(terminal.Out, reading, report);
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static ReadingFigures Read(string folder, MiningPipeline pipeline, Terminal terminal, CancellationToken cancellation)
    {
        var files = InputFiles.Expand([folder]).Where(file => File.Exists(Path.ChangeExtension(file.Path, ".xml"))).ToList();
        if (files.Count == 0)
        {
            throw new UsageException($"--jats '{folder}': no PDF there has an XML file of the same name beside it");
        }

        var figures = ReadingFigures.None;
        using var progress = new Progress(terminal, files.Count);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var result = pipeline.Read(File.ReadAllBytes(file.Path), cancellation);
                if (result.Article is { } article)
                {
                    figures += ReadingEvaluation.Compare(article, result.Sentences, File.ReadAllText(Path.ChangeExtension(file.Path, ".xml")));
                }
            }
            catch (XmlException fault)
            {
                throw new UsageException($"'{Path.ChangeExtension(file.Path, ".xml")}': {fault.Message}");
            }

            progress.Advance(file.Stem);
        }

        return figures;
    }
}
