using System.Diagnostics;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Telemetry;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Inbox;

/// <summary>
/// Looks through the inbox again and again, and takes in what is new and has settled. Looking is the truth; file events only make it look sooner.
/// </summary>
internal sealed class InboxWorker(
    WatchOptions options, ILedger ledger, DocumentStore store, Pipeline pipeline, Room room, Workforce workforce, ServiceMeter meter, ServiceHealth health, TimeProvider time,
    IHostApplicationLifetime lifetime, ILogger<InboxWorker> log)
    : ServiceLoop(lifetime, time, log)
{
    private static readonly TimeSpan ShortWait = TimeSpan.FromMilliseconds(500);

    /// <summary>A look may take so much of the time: large idle folders are looked at more seldom.</summary>
    private const int IdleShare = 100;

    private readonly Intake _intake = new(options, ledger, store, pipeline.Id, time, log);
    private WakeUp? _wakeUp;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        log.Watching(Printable.Of(options.Inbox), Printable.Of(options.Output));
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _wakeUp?.Dispose();
        base.Dispose();
    }

    protected override async Task RoundAsync(CancellationToken stopping)
    {
        if (_wakeUp is null or { IsStale: true })
        {
            _wakeUp?.Dispose();
            _wakeUp = new WakeUp(options.Inbox, log);
        }

        var started = Stopwatch.GetTimestamp();
        var low = room.IsLow;
        var (recorded, waiting) = low ? (0, true) : _intake.Look(stopping);
        if (recorded > 0)
        {
            workforce.Wake();
        }

        var took = Stopwatch.GetElapsedTime(started);
        meter.Looked(took);
        var atLeast = took * IdleShare;
        var wait = options.Rescan > atLeast ? options.Rescan : atLeast;
        wait = waiting && ShortWait < wait ? recorded > 0 ? TimeSpan.Zero : ShortWait + took : wait;
        health.Round("inbox", wait, low ? "too little room on the disk" : null);
        await _wakeUp.WaitAsync(wait, stopping);
    }
}
