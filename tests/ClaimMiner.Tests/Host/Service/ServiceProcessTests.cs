using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host.Service;

/// <summary>The service as a process of its own, as supervisors and monitors see it.</summary>
public sealed class ServiceProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringBuilder _said = new();

    [Fact]
    public async Task SystemdIsToldAndMonitorsAreAnsweredUntilItStops()
    {
        _folder.Write("in/a.pdf", TextPdf.Article());
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        systemd.Bind(new UnixDomainSocketEndPoint(_folder["notify"]));
        systemd.ReceiveTimeout = 60_000;
        var port = FreePort();

        using var service = Start(["--port", $"{port}", "--log-json"], ("NOTIFY_SOCKET", _folder["notify"]), ("WATCHDOG_USEC", "200000"));
        Assert.Equal("READY=1", Receive(systemd));
        Assert.Equal("WATCHDOG=1", Receive(systemd));
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await ServiceFixture.UntilAsync(() => File.Exists(_folder["out/a.claims.json"]));

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live")).StatusCode);
        Assert.Equal("ready\n", await http.GetStringAsync("/health/ready"));
        var metrics = await http.GetStringAsync("/metrics");
        Assert.Contains("claimminer_documents_total{outcome=\"mined\",error_type=\"\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("claimminer_queue_depth 0\n", metrics, StringComparison.Ordinal);

        using var stop = Process.Start("kill", ["-TERM", $"{service.Id}"]);
        var told = Receive(systemd);
        while (told == "WATCHDOG=1")
        {
            told = Receive(systemd);
        }

        Assert.Equal("STOPPING=1", told);
        await service.WaitForExitAsync();
        Assert.Equal(ExitCode.Done, service.ExitCode);
        lock (_said)
        {
            Assert.All(_said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("{", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task WhatTheServiceHoldsIsToldMendedForgottenAndCopied()
    {
        _folder.Write("in/a.pdf", TextPdf.Article());
        _folder.Write("in/bad.pdf", "nothing"u8.ToArray());
        using (var service = Start([]))
        {
            await ServiceFixture.UntilAsync(() => File.Exists(_folder["out/a.claims.json"]) && File.Exists(_folder["out/bad.error.json"]));
            using var stop = Process.Start("kill", ["-TERM", $"{service.Id}"]);
            await service.WaitForExitAsync();
        }

        // 1. status tells figures and failures.
        var (_, status, _) = await Cli.RunAsync("status", "--state", _folder["state"]);
        Assert.Contains("mined               1", status, StringComparison.Ordinal);
        Assert.Contains("bad.pdf: notAPdf", status, StringComparison.Ordinal);

        // 2. verify finds a result that is gone, and writes it again.
        var claims = File.ReadAllText(_folder["out/a.claims.json"]);
        File.Delete(_folder["out/a.claims.json"]);
        Assert.Equal(ExitCode.FaultsFound, (await Cli.RunAsync("verify", "--dry-run", "--state", _folder["state"])).ExitCode);
        Assert.Equal(ExitCode.Done, (await Cli.RunAsync("verify", "--state", _folder["state"])).ExitCode);
        Assert.Equal(claims, File.ReadAllText(_folder["out/a.claims.json"]));

        // 3. retry queues the failure, remine nothing, backup copies, gc trims what is done.
        Assert.Contains("1 documents queued", (await Cli.RunAsync("retry", "--rules-only", "--state", _folder["state"])).Error, StringComparison.Ordinal);
        Assert.Contains("0 documents", (await Cli.RunAsync("remine", "--rules-only", "--state", _folder["state"])).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Cli.RunAsync("backup", _folder["copy.db"], "--state", _folder["state"])).ExitCode);
        Assert.Equal(ExitCode.Usage, (await Cli.RunAsync("backup", _folder["copy.db"], "--state", _folder["state"])).ExitCode);
        Assert.Contains("1 documents removed", (await Cli.RunAsync("gc", "--finished", "--state", _folder["state"])).Error, StringComparison.Ordinal);

        // 4. forget leaves nothing of a document.
        var id = System.Text.Json.JsonDocument.Parse(claims).RootElement.GetProperty("document").GetProperty("id").GetString()!;
        Assert.Equal(ExitCode.Done, (await Cli.RunAsync("forget", id, "--state", _folder["state"])).ExitCode);
        Assert.False(File.Exists(_folder["out/a.claims.json"]));
        Assert.Empty(File.ReadAllText(_folder["out/claims.jsonl"]));
        Assert.Equal(ExitCode.Usage, (await Cli.RunAsync("forget", id, "--state", _folder["state"])).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private static string Receive(Socket socket)
    {
        var buffer = new byte[256];
        return Encoding.UTF8.GetString(buffer, 0, socket.Receive(buffer));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Process Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            typeof(CommandLine).Assembly.Location, "watch", _folder["in"], "--out", _folder["out"], "--state", _folder["state"], "--rules-only",
            "--settle", "0.2", "--rescan", "0.2", .. arguments,
        ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_said)
            {
                _said.Append(line.Data).Append('\n');
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }
}
