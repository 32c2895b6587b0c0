using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Inbox;

/// <summary>
/// Waits until the next look at the folder is due, or until a file event hints at something new. Events are lost on Linux in many ways
/// (folders moved in, bursts, network mounts), so they may only shorten the wait, never replace the look.
/// </summary>
internal sealed class WakeUp : IDisposable
{
    private readonly Pulse _pulse = new();
    private readonly FileSystemWatcher? _watcher;
    private readonly string _folder;
    private readonly DateTime _made;
    private volatile bool _failed;

    public WakeUp(string folder, ILogger log)
    {
        (_folder, _made) = (folder, Directory.GetCreationTimeUtc(folder));
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Created += (_, _) => _pulse.Beat();
            _watcher.Renamed += (_, _) => _pulse.Beat();
            _watcher.Error += (_, _) => Fail();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or PlatformNotSupportedException)
        {
            log.NoFileEvents(Printable.Of(folder), fault.Message);
        }
    }

    /// <summary>Whether it is deaf: it failed, or the folder was put in the place of the one that it listens to.</summary>
    public bool IsStale => _failed || (Directory.Exists(_folder) && Directory.GetCreationTimeUtc(_folder) != _made);

    /// <summary>Returns after the time at the latest.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _pulse.WaitAsync(atMost, cancellation);

    public void Dispose()
    {
        _watcher?.Dispose();
        _pulse.Dispose();
    }

    private void Fail()
    {
        _failed = true;
        _pulse.Beat();
    }
}
