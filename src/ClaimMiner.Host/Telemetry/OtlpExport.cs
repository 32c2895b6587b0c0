using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace ClaimMiner.Host.Telemetry;

/// <summary>Sends the metrics to a collector where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; further settings as OpenTelemetry names them.</summary>
internal static class OtlpExport
{
    /// <summary>Null where no collector is named.</summary>
    public static IDisposable? Start() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")) ? null
        : Sdk.CreateMeterProviderBuilder().AddMeter(ServiceMeter.Name).AddOtlpExporter().Build();
}
