using System.CommandLine;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>forget</c>: a document goes from ledger, store, results and stream, as a takedown asks for. Its originals are left alone.</summary>
internal static class ForgetCommand
{
    public static Command Create(Terminal terminal, Settings settings)
    {
        var state = new StateOption(settings);
        var document = new Argument<string>("SHA") { Description = "the document: 'sha256:' and its hash" };
        var command = new Command("forget", "Take a document out everywhere: ledger, store, results, stream. Originals are left alone. Stop the service first.") { document, state.Folder };
        command.SetAction(parsed =>
        {
            var place = state.PlaceOf(parsed);
            using var held = place.TryLock();
            if (held is null)
            {
                terminal.Error.WriteLine($"a service works on '{place.Folder}': stop it first, or it would go on writing to what is taken out");
                return ExitCode.TryAgain;
            }

            using var ledger = state.Open(parsed);
            var id = parsed.GetRequiredValue(document);
            if (ledger.Documents().All(known => known.Document != id))
            {
                throw new UsageException($"the ledger has no document '{id}'");
            }

            // The results go first: what a sudden end leaves undone is done when the command is given again.
            var results = ledger.ResultsOf(id);
            foreach (var result in results)
            {
                File.Delete(result.File);
                File.Delete(result.OtherFile);
            }

            foreach (var stream in ledger.Streams())
            {
                new ClaimStream(stream, ledger).Remove(id);
            }

            place.Store.Remove(id);
            ledger.Forget(id);
            terminal.Error.WriteLine($"{id} is forgotten: {results.Count} results removed");
            return ExitCode.Done;
        });
        return command;
    }
}
