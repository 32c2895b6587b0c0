using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Telemetry;

namespace ClaimMiner.Host.Work;

/// <summary>Takes job after job from the ledger through its workers, side by side, and has the results published.</summary>
internal sealed class Workforce(
    WatchOptions options, WorkOptions work, ILedger ledger, DocumentStore store, Pipeline pipeline, Room room, ServiceMeter meter, ServiceHealth health, TimeProvider time,
    IHostApplicationLifetime lifetime, ILogger<Workforce> log)
    : ServiceLoop(lifetime, time, log)
{
    private static readonly TimeSpan IdleWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AfterDeath = TimeSpan.FromSeconds(1);

    private readonly Pulse _pulse = new();
    private readonly Publisher _publisher = new(options, ledger, store, log);
    private readonly List<WorkerSlot> _slots = [.. Enumerable.Range(0, options.Jobs).Select(_ => new WorkerSlot(pipeline.Arguments, store, work))];
    private readonly Dictionary<WorkerSlot, Task> _busy = [];
    private bool _recovered;

    /// <summary>There may be jobs.</summary>
    public void Wake() => _pulse.Beat();

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(_busy.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        log.StoppedWatching(ledger.Recover(pipeline.Id));
    }

    public override void Dispose()
    {
        _slots.ForEach(slot => slot.Dispose());
        _pulse.Dispose();
        base.Dispose();
    }

    protected override async Task RoundAsync(CancellationToken stopping)
    {
        Recover();

        // 1. What is done frees its worker; a bug in it comes up here.
        foreach (var (slot, task) in _busy.Where(busy => busy.Value.IsCompleted).ToList())
        {
            _busy.Remove(slot);
            await task;
        }

        // 2. Results go where people look.
        var published = _publisher.Publish();

        health.Round("workers", IdleWait, published ? null : "results cannot be written");

        // 3. Every free worker gets a job.
        while (_busy.Count < _slots.Count && !room.IsLow && ledger.Claim(pipeline.Id) is { } job)
        {
            var slot = _slots.First(one => !_busy.ContainsKey(one));
            _busy[slot] = Task.Run(() => MineAsync(slot, job, stopping), stopping);
        }

        await _pulse.WaitAsync(published ? IdleWait : IdleWait / 2, stopping);
    }

    private void Recover()
    {
        if (_recovered)
        {
            return;
        }

        store.RemoveUnfinished();
        if (ledger.Recover(pipeline.Id) is > 0 and var jobs)
        {
            log.Recovered(jobs);
        }

        ledger.Adopt(pipeline.Id);
        if (ledger.Outdated(pipeline.Id).Count is > 0 and var outdated)
        {
            log.Outdated(outdated);
        }

        _publisher.Recover();
        _recovered = true;
    }

    private async Task MineAsync(WorkerSlot slot, Job job, CancellationToken stopping)
    {
        try
        {
            var started = Time.GetTimestamp();
            var (outcome, death) = await slot.MineAsync(job, stopping);
            if (death is not null)
            {
                meter.WorkerDied();
                log.WorkerDied(job.Name, job.Attempt, death);
            }

            if (outcome is null)
            {
                ledger.PutBack(job, death!, AfterDeath);
            }
            else
            {
                ledger.Finish(job, outcome);
                meter.Ended(outcome.State, outcome.Issue?.ToString(), outcome.Claims, Time.GetElapsedTime(started));
                Report(job, outcome);
            }
        }
        catch (Exception fault) when (Transient.Is(fault))
        {
            log.ResultNotWritten(job.Name, fault.Message);
            PutBack(job, fault.Message);
        }
        finally
        {
            _pulse.Beat();
        }
    }

    /// <summary>Where not even that can be written, the next start finds the job in hand and puts it back.</summary>
    private void PutBack(Job job, string why)
    {
        try
        {
            ledger.PutBack(job, why, AfterDeath);
        }
        catch (Exception fault) when (Transient.Is(fault))
        {
            log.StateUnavailable(AfterDeath.TotalSeconds, fault.Message);
        }
    }

    private void Report(Job job, Outcome outcome)
    {
        if (outcome.State is JobState.Mined or JobState.Partial)
        {
            log.DocumentMined(job.Name, outcome.State == JobState.Mined ? "mined" : "partial", outcome.Claims);
        }
        else
        {
            log.DocumentFailed(job.Name, Printable.Of(outcome.Reason));
        }
    }
}
