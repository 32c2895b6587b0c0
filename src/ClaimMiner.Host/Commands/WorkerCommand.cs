using System.CommandLine;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary>A worker process of the service: reads requests from standard input, answers on standard output. Not for people, so help is silent of it.</summary>
internal static class WorkerCommand
{
    public const string Name = "mine-one-by-one";

    private const int LongestRequest = 1 << 16;

    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var options = new PipelineOptions();
        var command = new Command(Name, "A worker of the service.") { Hidden = true };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var pipeline = options.Pipeline(parsed);
            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            // What else would speak on standard output must not break the messages.
            Console.SetOut(TextWriter.Null);
            while (await MessageStream.ReadAsync<WorkRequest>(input, LongestRequest, cancellation) is { } request)
            {
                var miner = PipelineOptions.Miner(pipeline, new WorkOptions { DocumentTime = TimeSpan.FromSeconds(request.Seconds) });
                var work = Task.Run(() => FaultDocument.Run(request.Path) ?? WorkAnswer.Of(miner.Mine(request.Path, cancellation)), cancellation);
                while (await Task.WhenAny(work, Task.Delay(SignOfLife, cancellation)) != work)
                {
                    await MessageStream.WriteAsync(output, WorkAnswer.Alive, cancellation);
                }

                await MessageStream.WriteAsync(output, await work, cancellation);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
