using System.CommandLine;

namespace ClaimMiner.Host.Commands;

/// <summary><c>backup</c>: a consistent copy of the ledger, with every result in it, while the service goes on.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal, Settings settings)
    {
        var state = new StateOption(settings);
        var file = new Argument<string>("FILE") { Description = "the copy; it must not exist" };
        var command = new Command("backup", "Copy the ledger, with all results, while the service goes on. The store's files never change and can be copied as they are.") { file, state.Folder };
        command.SetAction(parsed =>
        {
            var copy = Path.GetFullPath(parsed.GetRequiredValue(file));
            if (File.Exists(copy))
            {
                throw new UsageException($"'{copy}' exists; a backup overwrites nothing");
            }

            using var ledger = state.Open(parsed);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            ledger.Backup(copy);
            terminal.Error.WriteLine($"{new FileInfo(copy).Length / 1_048_576.0:0.0} MiB in {copy}");
            return ExitCode.Done;
        });
        return command;
    }
}
