namespace ClaimMiner.Host.Inbox;

/// <summary>
/// Waits until the next look at the folder is due, or until a file event hints at something new. Events are lost on Linux in many ways
/// (folders moved in, bursts, network mounts), so they may only shorten the wait, never replace the look.
/// </summary>
internal sealed class WakeUp : IDisposable
{
    private readonly SemaphoreSlim _hint = new(0, 1);
    private readonly FileSystemWatcher? _watcher;

    public WakeUp(string folder, ILogger log)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Created += (_, _) => Hint();
            _watcher.Renamed += (_, _) => Hint();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or PlatformNotSupportedException)
        {
            log.NoFileEvents(folder, fault.Message);
        }
    }

    /// <summary>Returns after the time at the latest.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _hint.WaitAsync(atMost, cancellation);

    public void Dispose()
    {
        _watcher?.Dispose();
        _hint.Dispose();
    }

    private void Hint()
    {
        try
        {
            if (_hint.CurrentCount == 0)
            {
                _hint.Release();
            }
        }
        catch (Exception late) when (late is SemaphoreFullException or ObjectDisposedException)
        {
            // Another event was quicker, or watching has ended: either way there is nothing left to wake.
        }
    }
}
