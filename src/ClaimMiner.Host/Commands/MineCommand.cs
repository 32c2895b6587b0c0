using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Commands;

/// <summary><c>mine</c> and <c>read</c>: PDFs in, one JSON document each out. Neither keeps any state.</summary>
internal static class MineCommand
{
    public static Command Mine(Terminal terminal) => Make(
        "mine", "Find the claims in PDFs and write <name>.claims.json for each.", terminal,
        (miner, path, token) => miner.Mine(path, token), ResultFiles.WriteClaims, result => Json(result, result.ToClaimsFile), ClaimsSummary.Of);

    public static Command Read(Terminal terminal) => Make(
        "read", "Read PDFs into text, sentences and references and write <name>.article.json for each.", terminal,
        (miner, path, token) => miner.Read(path, token), ResultFiles.WriteArticle, result => Json(result, result.ToArticleFile), ArticleSummary.Of);

    private static Command Make(
        string name, string description, Terminal terminal, Func<DocumentMiner, string, CancellationToken, MiningResult> work,
        Action<MiningResult, DocumentFiles> write, Func<MiningResult, object> json, Func<string, MiningResult, string> summary)
    {
        var paths = new Argument<string[]>("PATH") { Description = "PDF files, or folders of them", Arity = ArgumentArity.OneOrMore };
        var output = new Option<DirectoryInfo?>("--out")
        {
            Description = "folder for the results, sub-folders kept; without it JSON goes to standard output, one document a line (a single file's JSON is indented)",
            HelpName = "DIR",
        };
        var options = new PipelineOptions();
        var explain = new Option<bool>("--explain") { Description = "say on standard output why each sentence was called, instead of its JSON" };
        var command = new Command(name, description) { paths, output };
        options.AddTo(command);
        if (name == "mine")
        {
            command.Options.Add(explain);
        }

        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var pipeline = options.Pipeline(parsed);
                var files = InputFiles.Expand(parsed.GetRequiredValue(paths));
                var miner = PipelineOptions.Miner(pipeline);
                var explains = name == "mine" && parsed.GetValue(explain);
                var folder = parsed.GetValue(output)?.FullName;
                return new Batch(terminal, options.JobsOf(parsed)).Run(files, file => Work(file), terminal.Out.Write, cancellation);

                (MiningResult, string) Work(InputFile file)
                {
                    var result = work(miner, file.Path, cancellation);
                    if (folder is not null)
                    {
                        write(result, new DocumentFiles(folder, file.Stem));
                    }

                    return (result, explains ? Explanation.Of(file.Path, result, pipeline) : folder is not null ? "" : terminal.OutIsTerminal ? summary(file.Path, result)
                        : files.Count == 1 ? ContractJson.Write(json(result)) : ContractJson.WriteLine(json(result)));
                }
            }, cancellation));
        return command;
    }

    private static object Json(MiningResult result, Func<object> file) =>
        result.Status == DocumentStatus.Failed ? result.ToErrorFile() : file();
}
