namespace ClaimMiner.Host.Telemetry;

/// <summary>What supervisors and monitors ask over HTTP, on this machine only.</summary>
internal static class HealthEndpoints
{
    public static void MapHealthAndMetrics(this WebApplication app)
    {
        var health = app.Services.GetRequiredService<ServiceHealth>();
        var stopping = app.Lifetime.ApplicationStopping;
        var metrics = new PrometheusText(ServiceMeter.Name);
        app.Services.GetRequiredService<ServiceMeter>();
        app.Lifetime.ApplicationStopped.Register(metrics.Dispose);
        app.MapGet("/health/live", () => health.IsLive ? Results.Text("live\n") : Results.Text("a part of the service hangs\n", statusCode: 503));
        app.MapGet("/health/ready", () => stopping.IsCancellationRequested ? Results.Text("stopping\n", statusCode: 503)
            : health.Hindrances is { Count: > 0 } hindrances ? Results.Text(string.Join('\n', hindrances) + "\n", statusCode: 503) : Results.Text("ready\n"));
        app.MapGet("/metrics", () => Results.Text(metrics.Write(), "text/plain; version=0.0.4; charset=utf-8"));
    }
}
