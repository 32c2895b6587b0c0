using System.CommandLine;
using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Telemetry;
using ClaimMiner.Host.Work;
using Microsoft.Extensions.Logging.Console;

namespace ClaimMiner.Host.Commands;

/// <summary><c>watch</c>: the hosted worker over a folder, until it is stopped.</summary>
internal static class WatchCommand
{
    /// <summary>How long stopping may take; systemd and containers are told to wait longer.</summary>
    private static readonly TimeSpan StoppingTime = TimeSpan.FromSeconds(20);

    public static Command Create(Terminal terminal, Settings settings)
    {
        var service = new ServiceOptions(settings);
        var options = new PipelineOptions();
        var command = new Command("watch", "Mine every PDF that is dropped into a folder, until stopped.");
        service.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (watch, work) = service.Read(parsed, options.JobsOf(parsed));
            var place = new StatePlace(watch.State);
            using var held = place.TryLock();
            if (held is null)
            {
                await terminal.Error.WriteLineAsync($"another instance works on '{Printable.Of(place.Folder)}'; try again when it has stopped, or give this one a --state of its own");
                return ExitCode.TryAgain;
            }

            var builder = WebApplication.CreateSlimBuilder();
            Log(builder.Logging, parsed.GetValue(service.LogJson));
            AddService(builder.Services, watch, work, place, options.PipelineIdOf(parsed));
            return await RunAsync(builder, parsed.GetValue(service.Port), cancellation);
        });
        return command;
    }

    /// <summary>All of it to standard error, without the web server's own talk.</summary>
    private static void Log(ILoggingBuilder logging, bool json)
    {
        logging.ClearProviders().AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.Hosting", LogLevel.Warning);
        if (json)
        {
            logging.AddJsonConsole();
        }
        else
        {
            logging.AddSimpleConsole(console => console.SingleLine = true);
        }

        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void AddService(IServiceCollection services, WatchOptions watch, WorkOptions work, StatePlace place, Pipeline pipeline)
    {
        services.Configure<HostOptions>(host => host.ShutdownTimeout = StoppingTime);
        services.AddSingleton(watch).AddSingleton(work).AddSingleton(pipeline).AddSingleton(place.Store).AddSingleton(TimeProvider.System);
        services.AddSingleton<ILedger>(provider => place.Open(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Room>().AddSingleton<ServiceMeter>().AddSingleton<ServiceHealth>();
        services.AddSingleton<Workforce>().AddHostedService(provider => provider.GetRequiredService<Workforce>());
        services.AddHostedService<InboxWorker>().AddHostedService<SystemdNotifier>();
    }

    private static async Task<int> RunAsync(WebApplicationBuilder builder, int port, CancellationToken cancellation)
    {
        Environment.ExitCode = ExitCode.Done;
        if (port == 0)
        {
            builder.Services.AddSingleton<Microsoft.AspNetCore.Hosting.Server.IServer, NoServer>();
        }
        else
        {
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        }

        await using var app = builder.Build();
        using var exported = Telemetry.OtlpExport.Start();
        app.MapHealthAndMetrics();
        await app.StartAsync(cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return Environment.ExitCode;
    }
}
