using ClaimMiner.Host.Inbox;

namespace ClaimMiner.Host.Work;

/// <summary>Whether the disk of the state has room for more. Says so once when it has not, and once when it has again.</summary>
internal sealed class Room(WatchOptions options, ILogger<Room> log)
{
    private const int Mebibyte = 1 << 20;

    private readonly Lock _gate = new();
    private bool _low;

    public bool IsLow
    {
        get
        {
            var free = new DriveInfo(Path.GetFullPath(options.State)).AvailableFreeSpace;
            lock (_gate)
            {
                if (free < options.LeastFree != _low)
                {
                    _low = !_low;
                    if (_low)
                    {
                        log.DiskLow(free / Mebibyte, options.LeastFree / Mebibyte);
                    }
                    else
                    {
                        log.DiskEnough();
                    }
                }

                return _low;
            }
        }
    }
}
