using System.Collections.Concurrent;
using System.Diagnostics;
using ClaimMiner.Documents;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Commands;

/// <summary>Works on many files side by side and hands the results on in the order of the files.</summary>
/// <param name="terminal">Where progress and the summary go.</param>
/// <param name="jobs">How many files at a time.</param>
internal sealed class Batch(Terminal terminal, int jobs)
{
    /// <summary>Runs it all and returns the exit code.</summary>
    /// <param name="files">In the order of their results.</param>
    /// <param name="work">Called from many threads; gives what is handed on, and the result that is counted.</param>
    /// <param name="handOn">Called from one thread, in the order of the files.</param>
    /// <param name="cancellation">Ends the run with <see cref="OperationCanceledException"/>; results handed on are whole.</param>
    public int Run(
        IReadOnlyList<InputFile> files, Func<InputFile, (MiningResult Result, string Output)> work, Action<string> handOn,
        CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var tally = new Tally();
        using (var progress = new Progress(terminal, files.Count))
        {
            var done = Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
                .WithDegreeOfParallelism(jobs).WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation)
                .Select(file =>
                {
                    var (result, output) = work(file);
                    progress.Advance(file.Path);
                    return (file, result.Status, Claims: result.Claims.Count, result.Issues, output);
                });
            foreach (var (file, status, claims, issues, output) in done)
            {
                tally.Add(status, claims);
                Explain(file, status, issues);
                handOn(output);
            }
        }

        terminal.Error.WriteLine(tally.Summary(watch.Elapsed));
        return tally.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Explain(InputFile file, DocumentStatus status, IReadOnlyList<MiningIssue> issues)
    {
        if (status == DocumentStatus.Mined)
        {
            return;
        }

        foreach (var issue in issues.Where(issue => issue.Severity == IssueSeverity.Error))
        {
            var page = issue.Page is { } number ? $", page {number}" : "";
            terminal.Error.WriteLine($"{Printable.Of(file.Path)}: {Spelt(status)}: {Spelt(issue.Kind)}{page}: {Printable.Of(issue.Message)}");
        }
    }

    private static string Spelt<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private sealed class Tally
    {
        private int _mined;
        private int _partial;
        private int _claims;

        public int Failed { get; private set; }

        public void Add(DocumentStatus status, int claims)
        {
            _claims += claims;
            _mined += status == DocumentStatus.Mined ? 1 : 0;
            _partial += status == DocumentStatus.Partial ? 1 : 0;
            Failed += status == DocumentStatus.Failed ? 1 : 0;
        }

        public string Summary(TimeSpan elapsed) =>
            $"{_mined + _partial + Failed} documents: {_mined} mined, {_partial} partial, {Failed} failed; {_claims} claims; {elapsed.TotalSeconds:0.0} s";
    }
}
