using ClaimMiner.Host.Commands;

namespace ClaimMiner.Host.Work;

/// <summary>
/// A part of the service that goes on until it is stopped. Faults of the surroundings make it rest and try again; a bug ends the service with
/// an exit code that a supervisor restarts on: .NET 10 itself would leave 0.
/// </summary>
internal abstract class ServiceLoop(IHostApplicationLifetime lifetime, TimeProvider time, ILogger log) : BackgroundService
{
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(30);

    protected TimeProvider Time => time;

    /// <summary>One round; returns when the next is due.</summary>
    protected abstract Task RoundAsync(CancellationToken stopping);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rest = FirstRest;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
                rest = FirstRest;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // Asked to stop: what was under way is found again by the next start.
                return;
            }
            catch (Exception fault) when (Transient.Is(fault))
            {
                log.StateUnavailable(rest.TotalSeconds, fault.Message);
                await Task.Delay(rest, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                rest = rest * 2 < LongestRest ? rest * 2 : LongestRest;
            }
            catch (Exception bug)
            {
                log.WatchingCrashed(bug);
                Environment.ExitCode = ExitCode.Internal;
                lifetime.StopApplication();
                return;
            }
        }
    }
}
