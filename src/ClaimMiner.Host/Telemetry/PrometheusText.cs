using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace ClaimMiner.Host.Telemetry;

/// <summary>
/// A meter's instruments in the text format of Prometheus, version 0.0.4: counters as <c>_total</c>, histograms as sum and count, gauges as they
/// are when asked. Written here since the exporter's package is not to be had everywhere.
/// </summary>
internal sealed class PrometheusText : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, Instrument> _instruments = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Name, string Labels), (double Sum, long Count)> _values = new();

    public PrometheusText(string meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == meter)
            {
                _instruments[instrument.Name] = instrument;
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Take(instrument, value, labels));
        _listener.SetMeasurementEventCallback<int>((instrument, value, labels, _) => Take(instrument, value, labels));
        _listener.SetMeasurementEventCallback<double>(Take2);
        _listener.Start();

        void Take2(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels, object? state) => Take(instrument, value, labels);
    }

    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (name, instrument) in _instruments.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var (type, told) = TypeAndName(instrument);
            text.Append($"# HELP {told} {instrument.Description}\n# TYPE {told} {type}\n");
            foreach (var ((_, labels), (sum, count)) in _values.Where(value => value.Key.Name == name).OrderBy(value => value.Key.Labels, StringComparer.Ordinal))
            {
                text.Append(type == "summary" ? $"{told}_sum{labels} {sum}\n{told}_count{labels} {count}\n" : $"{told}{labels} {sum}\n");
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var key = (instrument.Name, Spelt(labels));
        _values.AddOrUpdate(key, _ => (value, 1), (_, before) => IsGauge(instrument) ? (value, 1) : (before.Sum + value, before.Count + 1));
    }

    private static bool IsGauge(Instrument instrument) => instrument.IsObservable;

    private static (string Type, string Name) TypeAndName(Instrument instrument)
    {
        var unit = instrument.Unit == "s" ? "_seconds" : "";
        var name = instrument.Name.Replace('.', '_') + unit;
        return IsGauge(instrument) ? ("gauge", name) : instrument is Counter<long> ? ("counter", name + "_total") : ("summary", name);
    }

    private static string Spelt(ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in labels)
        {
            text.Append(text.Length == 0 ? "{" : ",").Append(name.Replace('.', '_')).Append("=\"").Append(value).Append('"');
        }

        return text.Length == 0 ? "" : text.Append('}').ToString();
    }
}
