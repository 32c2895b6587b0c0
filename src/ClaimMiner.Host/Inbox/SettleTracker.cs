namespace ClaimMiner.Host.Inbox;

/// <summary>
/// Decides when a file is complete: its stamp has not changed for the settling time. Linux tells nobody when a writer is done, and an
/// exclusive open succeeds in the middle of a copy, so waiting is the only honest test. Not thread-safe; time comes from outside.
/// </summary>
internal sealed class SettleTracker(TimeSpan settle, TimeProvider time)
{
    private readonly Dictionary<string, (FileStamp Stamp, long Since)> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether the file, whose stamp is now this, has settled.</summary>
    public bool HasSettled(string path, FileStamp stamp)
    {
        var now = time.GetTimestamp();
        if (!_seen.TryGetValue(path, out var seen) || seen.Stamp != stamp)
        {
            _seen[path] = seen = (stamp, now);
        }

        return time.GetElapsedTime(seen.Since, now) >= settle;
    }

    /// <summary>Forgets files that are gone.</summary>
    public void Keep(IReadOnlySet<string> present)
    {
        foreach (var path in _seen.Keys.Where(path => !present.Contains(path)).ToList())
        {
            _seen.Remove(path);
        }
    }
}
