using System.CommandLine;

namespace ClaimMiner.Host.Commands;

/// <summary><c>retry</c>: failed documents are queued again; a running service takes them up by itself.</summary>
internal static class RetryCommand
{
    public static Command Create(Terminal terminal, Settings settings)
    {
        var state = new StateOption(settings);
        var document = new Argument<string?>("SHA") { Description = "only this document: 'sha256:' and its hash, as 'status' and error files tell it", Arity = ArgumentArity.ZeroOrOne };
        var options = new PipelineOptions();
        var command = new Command("retry", "Queue failed documents again.") { document, state.Folder };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var ledger = state.Open(parsed);
            var count = ledger.Retry(parsed.GetValue(document), options.PipelineIdOf(parsed).Id);
            terminal.Error.WriteLine($"{count} documents queued again");
            return count == 0 && parsed.GetValue(document) is not null ? ExitCode.SomeFailed : ExitCode.Done;
        });
        return command;
    }
}
