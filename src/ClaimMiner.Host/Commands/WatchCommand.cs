using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>watch</c>: the hosted worker over a folder, until it is stopped.</summary>
internal static class WatchCommand
{
    private const string LockName = ".claimminer.lock";

    public static Command Create(Terminal terminal)
    {
        var inbox = new Argument<string>("INBOX") { Description = "the folder in which PDFs are dropped; nothing in it is moved or deleted" };
        var output = new Option<string>("--out") { Description = "folder for the results, outside INBOX", Required = true, HelpName = "DIR" };
        var settle = new Option<double>("--settle") { Description = "seconds that a file must stay unchanged before it is read", DefaultValueFactory = _ => 5, HelpName = "S" };
        var rescan = new Option<double>("--rescan") { Description = "seconds between looks through the folder", DefaultValueFactory = _ => 10, HelpName = "S" };
        var options = new PipelineOptions();
        var command = new Command("watch", "Mine every PDF that is dropped into a folder, until stopped.") { inbox, output, settle, rescan };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var watch = new WatchOptions
            {
                Inbox = parsed.GetRequiredValue(inbox),
                Output = parsed.GetRequiredValue(output),
                Settle = TimeSpan.FromSeconds(parsed.GetValue(settle)),
                Rescan = TimeSpan.FromSeconds(parsed.GetValue(rescan)),
                Jobs = options.JobsOf(parsed),
            };
            if (watch.Faults() is { Count: > 0 } faults)
            {
                throw new UsageException(string.Join(Environment.NewLine, faults));
            }

            Directory.CreateDirectory(watch.Output);
            using var held = TryLock(watch.Output);
            if (held is null)
            {
                await terminal.Error.WriteLineAsync($"another instance already writes to '{Printable.Of(watch.Output)}'; try again when it has stopped");
                return ExitCode.TryAgain;
            }

            return await RunAsync(watch, options, parsed, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(WatchOptions watch, PipelineOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        var pipeline = options.Pipeline(parsed);
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(watch);
        builder.Services.AddSingleton(new WorkOptions());
        builder.Services.AddSingleton(pipeline);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DocumentMiner>();
        builder.Services.AddSingleton(new UpToDate(Generator.Of(pipeline.ModelId)));
        builder.Services.AddHostedService<InboxWorker>();

        Environment.ExitCode = ExitCode.Done;
        using var host = builder.Build();
        await host.RunAsync(cancellation);
        return Environment.ExitCode;
    }

    /// <summary>Held while watching, so that two services never write the same results; the system lets go of it when the process ends.</summary>
    private static FileStream? TryLock(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
