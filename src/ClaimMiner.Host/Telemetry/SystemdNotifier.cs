using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ClaimMiner.Host.Telemetry;

/// <summary>
/// Tells systemd that the service is ready, lives and stops, as sd_notify(3) has it; silent where systemd did not start it. Written here since
/// the package for it is not to be had everywhere.
/// </summary>
internal sealed class SystemdNotifier(ServiceHealth health, IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (Environment.GetEnvironmentVariable("NOTIFY_SOCKET") is not { Length: > 0 } socket)
        {
            return;
        }

        using var stopping = lifetime.ApplicationStopping.Register(() => Tell(socket, "STOPPING=1"));
        Tell(socket, "READY=1");
        if (!long.TryParse(Environment.GetEnvironmentVariable("WATCHDOG_USEC"), NumberStyles.None, CultureInfo.InvariantCulture, out var watchdog))
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMicroseconds(watchdog / 2.0), time);
        try
        {
            do
            {
                if (health.IsLive)
                {
                    Tell(socket, "WATCHDOG=1");
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Asked to stop.
        }
    }

    private static void Tell(string address, string state)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.SendTo(Encoding.UTF8.GetBytes(state), new UnixDomainSocketEndPoint(address[0] == '@' ? "\0" + address[1..] : address));
    }
}
