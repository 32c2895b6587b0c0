using System.CommandLine;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>verify</c>: the ledger against the store and the results.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal, Settings settings)
    {
        var state = new StateOption(settings);
        var dryRun = new Option<bool>("--dry-run") { Description = "mend nothing" };
        var command = new Command("verify", "Hold the ledger against store and results, and mend what can be derived again. Exit code 1 when a fault is left.") { state.Folder, dryRun };
        command.SetAction(parsed =>
        {
            using var ledger = state.Open(parsed);
            var (found, left) = (0, 0);
            foreach (var fault in new StateCheck(ledger, state.PlaceOf(parsed).Store, !parsed.GetValue(dryRun)).Run())
            {
                found++;
                left += fault.Mended ? 0 : 1;
                terminal.Out.WriteLine($"{fault.What}{(fault.Mended ? ": mended" : "")}");
            }

            var status = ledger.Status(0);
            terminal.Error.WriteLine($"{status.Documents} documents: {found} faults, {left} left; {status.Unpublished} results are not written yet, {ledger.Unfinished().Count} documents are not done");
            return left == 0 ? ExitCode.Done : ExitCode.FaultsFound;
        });
        return command;
    }
}
