using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>status</c>: what the service holds, what waits and what failed.</summary>
internal static class StatusCommand
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    public static Command Create(Terminal terminal, Settings settings, TimeProvider time)
    {
        var state = new StateOption(settings);
        var json = new Option<bool>("--json") { Description = "as JSON, one object a line" };
        var watch = new Option<bool>("--watch") { Description = "again every two seconds, until stopped" };
        var failures = new Option<int>("--failures") { Description = "how many of the newest failures are shown", DefaultValueFactory = _ => 5, HelpName = "N" };
        var command = new Command("status", "Show what the service holds: documents, queue, failures.") { state.Folder, json, watch, failures };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var ledger = state.Open(parsed);
            do
            {
                var status = ledger.Status(parsed.GetValue(failures));
                if (parsed.GetValue(json))
                {
                    terminal.Out.Write(ContractJson.WriteLine(status));
                }
                else
                {
                    Print(terminal.Out, status, time.GetUtcNow());
                }
            }
            while (parsed.GetValue(watch) && await SleptAsync(time, cancellation));

            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<bool> SleptAsync(TimeProvider time, CancellationToken cancellation)
    {
        await Task.Delay(Between, time, cancellation);
        return true;
    }

    private static void Print(TextWriter output, LedgerStatus status, DateTimeOffset now)
    {
        output.WriteLine($"documents    {status.Documents,8}   in {status.Sightings} files");
        foreach (var (state, count) in status.States)
        {
            output.WriteLine($"{state.ToString().ToLowerInvariant(),-12} {count,8}{Note(state, status, now)}");
        }

        output.WriteLine($"unpublished  {status.Unpublished,8}");
        output.WriteLine($"attempts     {status.Attempts,8}");
        foreach (var failure in status.LastFailures)
        {
            output.WriteLine($"{failure.At.ToLocalTime():yyyy-MM-dd HH:mm} {failure.State.ToString().ToLowerInvariant()} {Printable.Of(failure.Path ?? failure.Document)}: {failure.Issue}: {Printable.Of(failure.Reason)}");
        }
    }

    private static string Note(JobState state, LedgerStatus status, DateTimeOffset now) =>
        state == JobState.Queued && status.OldestQueued is { } oldest ? $"   the oldest for {Math.Max(0, (now - oldest).TotalSeconds):0} s" : "";
}
