using System.CommandLine;
using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>watch</c>: the hosted worker over a folder, until it is stopped.</summary>
internal static class WatchCommand
{
    private const string MovePrefix = "move:";

    public static Command Create(Terminal terminal)
    {
        var inbox = new Argument<string>("INBOX") { Description = "the folder in which PDFs are dropped" };
        var output = new Option<string>("--out") { Description = "folder for the results, outside INBOX", Required = true, HelpName = "DIR" };
        var settle = new Option<double>("--settle") { Description = "seconds that a file must stay unchanged before it is taken", DefaultValueFactory = _ => 5, HelpName = "S" };
        var rescan = new Option<double>("--rescan") { Description = "seconds between looks through the folder", DefaultValueFactory = _ => 10, HelpName = "S" };
        var ready = new Option<string?>("--ready-marker") { Description = "take a file only when one of its name and this ending lies beside it, such as .done", HelpName = "ENDING" };
        var ignore = new Option<string[]>("--ignore") { Description = "names to pass over, such as 'draft-*'; besides hidden files and those of browsers and copiers under way", HelpName = "PATTERN" };
        var after = new Option<string>("--after")
        {
            Description = "what is done with an original once its result is written: leave, move:DIR or delete; failed ones stay",
            DefaultValueFactory = _ => "leave", HelpName = "WHAT",
        };
        var state = new StateOption();
        var options = new PipelineOptions();
        var command = new Command("watch", "Mine every PDF that is dropped into a folder, until stopped.") { inbox, output, settle, rescan, ready, ignore, after, state.Folder };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (doing, folder) = AfterOf(parsed.GetRequiredValue(after));
            var place = state.PlaceOf(parsed);
            var watch = new WatchOptions
            {
                Inbox = parsed.GetRequiredValue(inbox), Output = parsed.GetRequiredValue(output), State = place.Folder,
                Settle = TimeSpan.FromSeconds(parsed.GetValue(settle)), Rescan = TimeSpan.FromSeconds(parsed.GetValue(rescan)),
                Jobs = options.JobsOf(parsed), ReadyMarker = parsed.GetValue(ready), Ignored = parsed.GetValue(ignore) ?? [], After = doing, MoveTo = folder,
            };
            if (watch.Faults() is { Count: > 0 } faults)
            {
                throw new UsageException(string.Join(Environment.NewLine, faults));
            }

            using var held = place.TryLock();
            if (held is null)
            {
                await terminal.Error.WriteLineAsync($"another instance works on '{Printable.Of(place.Folder)}'; try again when it has stopped, or give this one a --state of its own");
                return ExitCode.TryAgain;
            }

            return await RunAsync(watch, place, options.PipelineIdOf(parsed), cancellation);
        });
        return command;
    }

    /// <exception cref="UsageException">It says none of the three.</exception>
    private static (AfterMining, string?) AfterOf(string value) => value switch
    {
        "leave" => (AfterMining.Leave, null),
        "delete" => (AfterMining.Delete, null),
        _ when value.StartsWith(MovePrefix, StringComparison.Ordinal) && value.Length > MovePrefix.Length => (AfterMining.Move, value[MovePrefix.Length..]),
        _ => throw new UsageException($"--after is '{value}'; expected leave, move:DIR or delete"),
    };

    private static async Task<int> RunAsync(WatchOptions watch, StatePlace place, Pipeline pipeline, CancellationToken cancellation)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(watch);
        builder.Services.AddSingleton(new WorkOptions());
        builder.Services.AddSingleton(pipeline);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ILedger>(services => place.Open(services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(place.Store);
        builder.Services.AddSingleton<Room>();
        builder.Services.AddSingleton<Workforce>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Workforce>());
        builder.Services.AddHostedService<InboxWorker>();

        Environment.ExitCode = ExitCode.Done;
        using var host = builder.Build();
        await host.RunAsync(cancellation);
        return Environment.ExitCode;
    }
}
