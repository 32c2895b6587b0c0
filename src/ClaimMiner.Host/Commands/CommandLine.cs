using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimMiner.Host.Commands;

/// <summary>The command line: its commands in the order of its help, and what its outcomes mean as exit codes.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, Func<string, string?>? environment = null)
    {
        try
        {
            return await InvokeAsync(arguments, terminal, new Settings(environment ?? Environment.GetEnvironmentVariable));
        }
        catch (UsageException fault)
        {
            await terminal.Error.WriteLineAsync(Work.Printable.Of(fault.Message.Replace(Environment.NewLine, "; ")));
            return ExitCode.Usage;
        }
    }

    private static async Task<int> InvokeAsync(string[] arguments, Terminal terminal, Settings settings)
    {
        var root = new RootCommand("Finds mechanism, target and approval claims in PDFs of biomedical review articles.")
        {
            MineCommand.Mine(terminal),
            MineCommand.Read(terminal),
            WatchCommand.Create(terminal, settings),
            StatusCommand.Create(terminal, settings, TimeProvider.System),
            RetryCommand.Create(terminal, settings),
            VerifyCommand.Create(terminal, settings),
            RemineCommand.Create(terminal, settings),
            ForgetCommand.Create(terminal, settings),
            GcCommand.Create(terminal, settings),
            BackupCommand.Create(terminal, settings),
            ConfigCommand.Create(terminal, settings),
            ExportCommand.Create(terminal),
            TrainCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            CorpusCommand.Create(terminal),
            DoctorCommand.Create(terminal),
            WorkerCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(terminal, parsed);
        }

        try
        {
            // Stopping is the commands' own business: the default would kill a service that is finishing its documents.
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(60),
            });
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("stopped");
            return ExitCode.Interrupted;
        }
        catch (Exception bug) when (bug is not UsageException)
        {
            await terminal.Error.WriteLineAsync($"a bug in ClaimMiner, please report it: {bug}");
            return ExitCode.Internal;
        }
    }

    private static int Refuse(Terminal terminal, ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors)
        {
            terminal.Error.WriteLine(Work.Printable.Of(error.Message));
        }

        terminal.Error.WriteLine($"'{string.Join(' ', ["claimminer", .. Names(parsed.CommandResult), "--help"])}' explains");
        return ExitCode.Usage;
    }

    /// <summary>A command's name, those of the commands that it stands under before it; the program's own left out.</summary>
    private static IEnumerable<string> Names(CommandResult command) =>
        command.Parent is CommandResult parent ? Names(parent).Append(command.Command.Name) : [];
}
