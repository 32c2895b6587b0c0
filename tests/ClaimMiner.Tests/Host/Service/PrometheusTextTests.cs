using System.Diagnostics.Metrics;
using ClaimMiner.Host.Telemetry;

namespace ClaimMiner.Tests.Host.Service;

public sealed class PrometheusTextTests
{
    [Fact]
    public void CountersSumGaugesAreAskedAndHistogramsGiveSumAndCount()
    {
        using var meter = new Meter("ClaimMiner.Tests.Prometheus");
        using var text = new PrometheusText(meter.Name);
        var counter = meter.CreateCounter<long>("a.documents", "{document}", "documents");
        var histogram = meter.CreateHistogram<double>("a.duration", "s", "time");
        meter.CreateObservableGauge("a.depth", () => 7, "{document}", "waiting");
        counter.Add(2, new KeyValuePair<string, object?>("outcome", "mined"));
        counter.Add(1, new KeyValuePair<string, object?>("outcome", "failed"));
        counter.Add(1, new KeyValuePair<string, object?>("outcome", "mined"));
        histogram.Record(0.5);
        histogram.Record(1.5);

        Assert.Equal(
            """
            # HELP a_depth waiting
            # TYPE a_depth gauge
            a_depth 7
            # HELP a_documents_total documents
            # TYPE a_documents_total counter
            a_documents_total{outcome="failed"} 1
            a_documents_total{outcome="mined"} 3
            # HELP a_duration_seconds time
            # TYPE a_duration_seconds summary
            a_duration_seconds_sum 2
            a_duration_seconds_count 2

            """,
            text.Write());
    }
}
