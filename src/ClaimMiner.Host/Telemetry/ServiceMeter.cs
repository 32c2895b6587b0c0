using System.Diagnostics.Metrics;
using ClaimMiner.Host.Ledger;

namespace ClaimMiner.Host.Telemetry;

/// <summary>What the service counts, under the names of the OpenTelemetry conventions.</summary>
internal sealed class ServiceMeter : IDisposable
{
    public const string Name = "ClaimMiner";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _documents;
    private readonly Counter<long> _claims;
    private readonly Counter<long> _restarts;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _rescan;

    public ServiceMeter(ILedger ledger, TimeProvider time)
    {
        _documents = _meter.CreateCounter<long>("claimminer.documents", "{document}", "documents that came to an end, by outcome");
        _claims = _meter.CreateCounter<long>("claimminer.claims", "{claim}", "claims found");
        _restarts = _meter.CreateCounter<long>("claimminer.worker.restarts", "{process}", "worker processes that ended and should not have");
        _duration = _meter.CreateHistogram<double>("claimminer.document.duration", "s", "time from a worker's start on a document to its end");
        _rescan = _meter.CreateHistogram<double>("claimminer.watch.rescan.duration", "s", "time of a look through the inbox");
        _meter.CreateObservableGauge("claimminer.queue.depth", () => ledger.Status(0).States[JobState.Queued], "{document}", "documents that wait");
        _meter.CreateObservableGauge(
            "claimminer.queue.age", () => ledger.Status(0).OldestQueued is { } oldest ? (time.GetUtcNow() - oldest).TotalSeconds : 0, "s", "how long the oldest waits");
        _meter.CreateObservableGauge("claimminer.results.unpublished", () => ledger.Status(0).Unpublished, "{result}", "results that are committed and not written yet");
    }

    public void Ended(JobState state, string? issue, int claims, TimeSpan took)
    {
        _documents.Add(1, new("outcome", state.ToString().ToLowerInvariant()), new("error.type", issue ?? ""));
        _claims.Add(claims);
        _duration.Record(took.TotalSeconds);
    }

    public void WorkerDied() => _restarts.Add(1);

    public void Looked(TimeSpan took) => _rescan.Record(took.TotalSeconds);

    public void Dispose() => _meter.Dispose();
}
