using System.CommandLine;

namespace ClaimMiner.Host.Commands;

/// <summary><c>remine</c>: what another version or model mined is queued anew, once the user has seen how much that is.</summary>
internal static class RemineCommand
{
    public static Command Create(Terminal terminal, Settings settings)
    {
        var state = new StateOption(settings);
        var yes = new Option<bool>("--yes") { Description = "do it; without it only the count is told" };
        var options = new PipelineOptions();
        var command = new Command("remine", "Mine anew what another version or model mined. Says first how much that is.") { state.Folder, yes };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var ledger = state.Open(parsed);
            var pipeline = options.PipelineIdOf(parsed);
            var store = state.PlaceOf(parsed).Store;
            var outdated = ledger.Outdated(pipeline.Id);
            var kept = outdated.Where(store.Has).ToList();
            terminal.Error.WriteLine($"{outdated.Count} documents were mined by another version or model; {kept.Count} of them are in the store");
            if (!parsed.GetValue(yes))
            {
                terminal.Error.WriteLine(kept.Count == 0 ? "nothing to do" : "'claimminer remine --yes' queues these");
                return ExitCode.Done;
            }

            kept.ForEach(document => ledger.Queue(document, pipeline.Id));
            terminal.Error.WriteLine($"{kept.Count} documents queued");
            return ExitCode.Done;
        });
        return command;
    }
}
