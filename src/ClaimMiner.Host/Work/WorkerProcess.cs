using System.Diagnostics;
using System.Globalization;
using ClaimMiner.Documents;
using ClaimMiner.Host.Commands;

namespace ClaimMiner.Host.Work;

/// <summary>
/// A child process that mines one document at a time. Whatever a document does to it — endless recursion, all memory, an endless loop — ends
/// with this one process. After Apache Tika's forked parsers.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int LastWords = 20;

    private readonly Process _process;
    private readonly Queue<string> _said = new();

    private WorkerProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>How many documents it has been given.</summary>
    public int Documents { get; private set; }

    public int Id => _process.Id;

    /// <param name="arguments">The pipeline's options, as on the command line.</param>
    /// <param name="options">Its budgets.</param>
    public static WorkerProcess Start(IReadOnlyList<string> arguments, WorkOptions options)
    {
        var (program, before) = OwnProgram();
        var start = new ProcessStartInfo(program, [.. before, WorkerCommand.Name, .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = options.WorkerMemory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return new WorkerProcess(Process.Start(start) ?? throw new IOException($"'{program}' could not be started"));
    }

    /// <summary>Has a document mined.</summary>
    /// <exception cref="WorkerDiedException">The process ended, went silent, was late, or said what it must not.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the process is of no more use.</exception>
    public async Task<WorkAnswer> MineAsync(string path, WorkOptions options, CancellationToken cancellation)
    {
        Documents++;
        var started = Stopwatch.GetTimestamp();
        try
        {
            await MessageStream.WriteAsync(_process.StandardInput.BaseStream, new WorkRequest(path, options.DocumentTime.TotalSeconds), cancellation);
            while (true)
            {
                using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                silence.CancelAfter(options.Grace);
                var answer = await MessageStream.ReadAsync<WorkAnswer>(_process.StandardOutput.BaseStream, options.ResultBytes, silence.Token)
                    ?? throw await DeathAsync();
                if (answer.Status is not null)
                {
                    return answer;
                }

                if (Stopwatch.GetElapsedTime(started) > options.DocumentTime + options.Grace)
                {
                    throw new WorkerDiedException(IssueKind.TimedOut, $"not done within {options.DocumentTime.TotalSeconds:0} s; its worker was ended");
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new WorkerDiedException(IssueKind.TimedOut, $"its worker was silent for {options.Grace.TotalSeconds:0} s and was ended");
        }
        catch (InvalidDataException fault)
        {
            throw new WorkerDiedException(IssueKind.LimitReached, $"its worker was ended: {fault.Message}");
        }
        catch (IOException)
        {
            throw await DeathAsync();
        }
    }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        _process.Dispose();
    }

    private async Task<WorkerDiedException> DeathAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return new WorkerDiedException(IssueKind.Crashed, "its worker closed its mouth and lives on; it was ended");
        }

        var said = LastSaid();
        return said.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || said.Contains("OutOfMemory", StringComparison.Ordinal)
            ? new WorkerDiedException(IssueKind.OutOfMemory, "its worker ran out of memory")
            : new WorkerDiedException(IssueKind.Crashed, said.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase)
                ? "its worker ran out of stack" : $"its worker ended with exit code {_process.ExitCode}");
    }

    private void Keep(string? line)
    {
        lock (_said)
        {
            if (line is not null && _said.Count < LastWords)
            {
                _said.Enqueue(line);
            }
        }
    }

    private string LastSaid()
    {
        lock (_said)
        {
            return string.Join('\n', _said);
        }
    }

    /// <summary>This program again: by itself, or by the "dotnet" that runs it.</summary>
    private static (string Program, string[] Before) OwnProgram()
    {
        var assembly = typeof(WorkerProcess).Assembly.Location;
        var own = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        return Environment.ProcessPath == own ? (own, []) : ("dotnet", [assembly]);
    }
}
