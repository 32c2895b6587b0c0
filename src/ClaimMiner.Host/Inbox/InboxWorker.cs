using ClaimMiner.Documents;
using ClaimMiner.Host.Commands;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Inbox;

/// <summary>
/// The hosted worker: looks through the inbox again and again, and mines what is new and has settled. Nothing is moved or deleted there.
/// Looking is the truth; file events only make it look sooner.
/// </summary>
internal sealed class InboxWorker(
    WatchOptions options, DocumentMiner miner, UpToDate upToDate, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<InboxWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan SettlingLook = TimeSpan.FromMilliseconds(500);

    private readonly SettleTracker _settling = new(options.Settle, time);

    /// <summary>What this process has brought to an end, and the stamp the file had then.</summary>
    private readonly Dictionary<string, FileStamp> _done = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to stop: what was under way is given up whole and found again by the next start.
        }
        catch (Exception bug)
        {
            // A worker that dies must not look like one that was stopped: a supervisor restarts on the exit code.
            log.WatchingCrashed(bug);
            Environment.ExitCode = ExitCode.Internal;
            lifetime.StopApplication();
        }
    }

    private async Task WatchAsync(CancellationToken stopping)
    {
        log.Watching(Printable.Of(options.Inbox), Printable.Of(options.Output));
        using var wakeUp = new WakeUp(options.Inbox, log);
        while (!stopping.IsCancellationRequested)
        {
            var (ready, settling) = Look();
            await MineAsync(ready, stopping);
            await wakeUp.WaitAsync(settling ? Shorter(SettlingLook, options.Rescan) : options.Rescan, stopping);
        }
    }

    /// <summary>What is new and complete, and whether something is still settling.</summary>
    private (List<Document> Ready, bool Settling) Look()
    {
        IReadOnlyList<string> present;
        try
        {
            present = FolderScan.Files(options.Inbox, ".pdf");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.InboxUnreadable(Printable.Of(options.Inbox), fault.Message);
            return ([], false);
        }

        var ready = new List<Document>();
        var settling = false;
        var stems = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var relative in present)
        {
            // Names that differ only in the case of their extension would share a result: the later one keeps its extension.
            var stem = stems.Add(relative[..^".pdf".Length]) ? relative[..^".pdf".Length] : relative;
            var path = Path.Combine(options.Inbox, relative);
            if (FileStamp.Of(path) is not { } stamp || (_done.TryGetValue(path, out var done) && done == stamp))
            {
                continue;
            }

            if (_settling.HasSettled(path, stamp))
            {
                ready.Add(new Document(path, stamp, new DocumentFiles(options.Output, stem)));
            }
            else
            {
                settling = true;
            }
        }

        _settling.Keep(present.Select(relative => Path.Combine(options.Inbox, relative)).ToHashSet(StringComparer.Ordinal));
        return (ready, settling);
    }

    private async Task MineAsync(List<Document> ready, CancellationToken stopping)
    {
        var finished = 0;
        try
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = stopping };
            await Parallel.ForEachAsync(ready, parallel, (document, token) =>
            {
                Mine(document, token);
                Interlocked.Increment(ref finished);
                return ValueTask.CompletedTask;
            });
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            log.StoppedWatching(ready.Count - finished);
            throw;
        }
    }

    private void Mine(Document document, CancellationToken stopping)
    {
        try
        {
            if (!upToDate.Holds(document.Path, document.Files))
            {
                var result = miner.Mine(document.Path, stopping);
                if (FileStamp.Of(document.Path) != document.Stamp)
                {
                    // Written to while it was read: the next look finds it unsettled and takes it again.
                    return;
                }

                ResultFiles.WriteClaims(result, document.Files);
                Report(document.Path, result);
            }

            lock (_done)
            {
                _done[document.Path] = document.Stamp;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.ResultNotWritten(Printable.Of(document.Path), fault.Message);
        }
    }

    private void Report(string path, MiningResult result)
    {
        if (result.Status == DocumentStatus.Failed)
        {
            log.DocumentFailed(Printable.Of(path), Printable.Of(string.Join("; ", result.Issues.Select(issue => issue.Message))));
        }
        else
        {
            log.DocumentMined(Printable.Of(path), result.Status == DocumentStatus.Mined ? "mined" : "partial", result.Claims.Count);
        }
    }

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private sealed record Document(string Path, FileStamp Stamp, DocumentFiles Files);
}
