using System.Diagnostics;
using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host;

/// <summary>The service as a process of its own.</summary>
public sealed class WatchProcessTests
{
    [Fact]
    public async Task TerminationEndsTheServiceCleanlyAndASecondInstanceIsTurnedAway()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.pdf", TextPdf.Article());
        using var service = Start(folder);
        await UntilAsync(() => File.Exists(folder["out/a.claims.json"]), service);

        using var second = Start(folder);
        await second.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        Assert.Equal(ExitCode.TryAgain, second.ExitCode);

        using var kill = Process.Start("kill", ["-TERM", $"{service.Id}"]);
        await service.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        Assert.Equal(ExitCode.Done, service.ExitCode);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder["out"]), path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static Process Start(TemporaryFolder folder)
    {
        var program = typeof(CommandLine).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, "watch", folder["in"], "--out", folder["out"], "--state", folder["state"], "--rules-only", "--settle", "0.2", "--rescan", "0.2"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task UntilAsync(Func<bool> holds, Process process)
    {
        for (var i = 0; i < 600 && !holds() && !process.HasExited; i++)
        {
            await Task.Delay(100);
        }

        Assert.True(holds(), "not within a minute");
    }
}
