using System.CommandLine;
using System.Text;
using System.Text.Json;
using ClaimMiner.Claims.Files;
using ClaimMiner.Exchange;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>export</c>: claims files into the formats of curation tools.</summary>
internal static class ExportCommand
{
    /// <summary>Spreadsheets need it to read UTF-8.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private static readonly SortedDictionary<string, (string File, Action<TextWriter, IEnumerable<ExportRow>> Write)> Formats = new(StringComparer.Ordinal)
    {
        ["csv"] = (CsvExport.FileName, WriteCsv),
        ["jsonl"] = (JsonLinesExport.FileName, JsonLinesExport.Write),
    };

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "claims files, or folders of them", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--to") { Description = $"the format: {string.Join(", ", Formats.Keys)}", Required = true, HelpName = "FORMAT" };
        var output = new Option<string>("--out") { Description = "folder for the export", Required = true, HelpName = "DIR" };
        var quotes = new Option<QuotePolicy>("--quotes") { Description = "how much of the articles' own words: full, short or none", HelpName = "HOW" };
        var command = new Command("export", "Write claims in a format that curation tools take in.") { paths, format, output, quotes };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            if (!Formats.TryGetValue(parsed.GetRequiredValue(format), out var chosen))
            {
                throw new UsageException($"--to is '{parsed.GetRequiredValue(format)}'; expected one of: {string.Join(", ", Formats.Keys)}");
            }

            var rows = InputFiles.Expand(parsed.GetRequiredValue(paths), ".claims.json")
                .SelectMany(file => ExportRow.Of(Load(file.Path), parsed.GetValue(quotes))).ToList();
            var text = new StringBuilder();
            using var writer = new StringWriter(text);
            chosen.Write(writer, rows);
            var path = Path.Combine(parsed.GetRequiredValue(output), chosen.File);
            AtomicFile.Write(path, text.ToString());
            terminal.Error.WriteLine($"{rows.Count} rows in {path}");
            return ExitCode.Done;
        }));
        return command;
    }

    private static void WriteCsv(TextWriter writer, IEnumerable<ExportRow> rows)
    {
        writer.Write(ByteOrderMark);
        CsvExport.Write(writer, rows);
    }

    private static ClaimsFile Load(string path)
    {
        try
        {
            return ContractJson.Read<ClaimsFile>(File.ReadAllText(path));
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' is not a claims file: {fault.Message}");
        }
    }
}
