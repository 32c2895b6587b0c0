namespace ClaimMiner.Host.Work;

/// <summary>Tells the service's parts that there may be something to do, sooner than they would look by themselves.</summary>
internal sealed class Pulse : IDisposable
{
    private readonly SemaphoreSlim _beat = new(0, 1);

    public void Beat()
    {
        try
        {
            if (_beat.CurrentCount == 0)
            {
                _beat.Release();
            }
        }
        catch (Exception late) when (late is SemaphoreFullException or ObjectDisposedException)
        {
            // Another was quicker, or the service has ended: either way there is nobody left to wake.
        }
    }

    /// <summary>Returns after the time at the latest.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _beat.WaitAsync(atMost, cancellation);

    public void Dispose() => _beat.Dispose();
}
