using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Inbox;

/// <summary>
/// One look through the inbox: what is new and complete is copied into the store and recorded in the ledger. Nothing in the inbox is
/// touched. A file that cannot be taken now rests for a while, longer each time, and is tried again for ever. Not thread-safe.
/// </summary>
internal sealed class Intake(WatchOptions options, ILedger ledger, DocumentStore store, string pipeline, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    /// <summary>At one look; the rest is left to the next, so that work begins meanwhile.</summary>
    private const int MostTaken = 200;

    private readonly SettleTracker _settling = new(options.Settle, time);
    private readonly string _inbox = Path.GetFullPath(options.Inbox);
    private readonly string _output = Path.GetFullPath(options.Output);

    /// <summary>What the ledger is known to hold: spares it a question for each idle file at each look.</summary>
    private readonly Dictionary<string, FileStamp> _recorded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (long Since, TimeSpan Length)> _resting = new(StringComparer.Ordinal);

    /// <summary>Looks once.</summary>
    /// <returns>How many files were recorded, and whether something is not taken yet.</returns>
    public (int Recorded, bool Waiting) Look(CancellationToken cancellation)
    {
        List<FoundFile> present;
        try
        {
            present = FolderScan.Files(_inbox, ".pdf", options.Ignored);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.InboxUnreadable(Printable.Of(options.Inbox), fault.Message);
            return (0, true);
        }

        var (recorded, waiting) = (0, false);
        foreach (var file in present.Where(IsNew))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.Combine(_inbox, file.Relative);
            if (recorded < MostTaken && IsReady(path) && !IsResting(path) && _settling.HasSettled(path, file.Stamp) && TryTake(file, path))
            {
                recorded++;
            }
            else
            {
                waiting = true;
            }
        }

        ForgetAbsent(present);
        return (recorded, waiting);
    }

    private bool IsNew(FoundFile file)
    {
        if (_recorded.TryGetValue(file.Relative, out var stamp) && stamp == file.Stamp)
        {
            return false;
        }

        if (!ledger.HasSeen(Path.Combine(_inbox, file.Relative), file.Stamp))
        {
            return true;
        }

        _recorded[file.Relative] = file.Stamp;
        return false;
    }

    private bool IsReady(string path) => options.ReadyMarker is not { } ending || File.Exists(path + ending);

    private bool IsResting(string path) => _resting.TryGetValue(path, out var rest) && time.GetElapsedTime(rest.Since) < rest.Length;

    private bool TryTake(FoundFile file, string path)
    {
        try
        {
            if (store.TakeIn(path, file.Stamp) is not { } document)
            {
                // Written to while it was read: it settles anew.
                return false;
            }

            var wanted = Path.Combine(_output, file.Relative[..^".pdf".Length]);
            var isNew = ledger.Record(new Sighting(path, file.Stamp, document, ledger.FreeOutput(wanted, path, document)), pipeline);
            log.DocumentTaken(Printable.Of(path), document, isNew);
            _recorded[file.Relative] = file.Stamp;
            _resting.Remove(path);
            return true;
        }
        catch (Exception fault) when (Transient.Is(fault))
        {
            var rest = _resting.TryGetValue(path, out var before) ? before.Length * 2 : FirstRest;
            _resting[path] = (time.GetTimestamp(), rest < LongestRest ? rest : LongestRest);
            log.DocumentNotTaken(Printable.Of(path), _resting[path].Length.TotalSeconds, fault.Message);
            return false;
        }
    }

    private void ForgetAbsent(List<FoundFile> present)
    {
        var paths = present.Select(file => Path.Combine(_inbox, file.Relative)).ToHashSet(StringComparer.Ordinal);
        _settling.Keep(paths);
        foreach (var gone in _resting.Keys.Where(path => !paths.Contains(path)).ToList())
        {
            _resting.Remove(gone);
        }
    }
}
