using System.CommandLine;

namespace ClaimMiner.Host.Commands;

/// <summary><c>gc</c>: trims the store.</summary>
internal static class GcCommand
{
    public static Command Create(Terminal terminal, Settings settings)
    {
        var state = new StateOption(settings);
        var finished = new Option<bool>("--finished") { Description = "also documents that are done: their results stay, but they cannot be mined anew from the store" };
        var command = new Command("gc", "Trim the store: remove what the ledger does not know.") { state.Folder, finished };
        command.SetAction(parsed =>
        {
            var place = state.PlaceOf(parsed);
            using var held = place.TryLock();
            if (held is null)
            {
                terminal.Error.WriteLine($"a service works on '{place.Folder}': stop it first");
                return ExitCode.TryAgain;
            }

            using var ledger = state.Open(parsed);
            var store = place.Store;
            store.RemoveUnfinished();
            var needed = parsed.GetValue(finished) ? ledger.Unfinished().ToHashSet(StringComparer.Ordinal)
                : ledger.Documents().Select(document => document.Document).ToHashSet(StringComparer.Ordinal);
            var removed = store.Documents().Where(document => !needed.Contains(document)).Select(store.Remove).ToList();
            terminal.Error.WriteLine($"{removed.Count} documents removed from the store, {removed.Sum() / 1_048_576.0:0.0} MiB");
            return ExitCode.Done;
        });
        return command;
    }
}
