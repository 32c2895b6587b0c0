using System.Diagnostics;
using System.Text.Json;
using ClaimMiner.Host.Commands;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Learning;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host.Service;

/// <summary>
/// The service is killed at random points, again and again; in the end nothing is lost, doubled or half written. Short here; the variables say how
/// many rounds and documents the long run takes.
/// </summary>
public sealed class KillLoopTests : IDisposable
{
    private static readonly int Rounds = Setting("CLAIMMINER_KILL_ROUNDS", 8);
    private static readonly int Documents = Setting("CLAIMMINER_KILL_DOCUMENTS", 24);

    private readonly TemporaryFolder _folder = new();
    private readonly Shuffle _random = new(20_261);

    [Fact]
    public async Task NothingIsLostDoubledOrHalfWritten()
    {
        Directory.CreateDirectory(_folder["in"]);
        using var ended = new CancellationTokenSource();
        var watching = Task.Run(() => LookForHalfWrittenFiles(ended.Token));

        // 1. Drop documents while the service is killed and started again.
        var dropped = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var service = Start();
            for (; dropped < Documents * (round + 1) / Rounds; dropped++)
            {
                _folder.Write($"in/{dropped % 7}/{dropped}.pdf", TextPdf.Article(dropped));
            }

            await Task.Delay(200 + _random.Below(1_500));
            service.Kill(entireProcessTree: false);
            await service.WaitForExitAsync();
        }

        // 2. Let it come to an end.
        using (var service = Start())
        {
            await ServiceFixture.UntilAsync(() => Directory.Exists(_folder["out"]) && Results().Count == Documents);
            using var stop = Process.Start("kill", ["-TERM", $"{service.Id}"]);
            await service.WaitForExitAsync();
            Assert.Equal(ExitCode.Done, service.ExitCode);
        }

        await ended.CancelAsync();
        await watching;

        // 3. Every document has one end, and the ledger, the store and the results agree.
        var (exitCode, faults, _) = await Cli.RunAsync("verify", "--state", _folder["state"], "--dry-run");
        Assert.Equal((ExitCode.Done, ""), (exitCode, faults));
        using var ledger = new StatePlace(_folder["state"]).Open(TimeProvider.System);
        var status = ledger.Status(5);
        Assert.Equal((Documents, Documents, Documents, 0), (status.Documents, status.Sightings, status.States[JobState.Mined], status.Unpublished));

        // 4. The results are those of an undisturbed run, and so is the stream.
        await Cli.RunAsync("mine", _folder["in"], "--out", _folder["undisturbed"], "--rules-only");
        Assert.All(Results(), result => Assert.Equal(
            File.ReadAllText(Path.Combine(_folder["undisturbed"], Path.GetRelativePath(_folder["out"], result))), File.ReadAllText(result)));
        var evidences = File.ReadAllLines(_folder["out/claims.jsonl"])
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("claim").GetProperty("evidence")[0].GetProperty("id").GetString()).ToList();
        Assert.Equal(evidences.Count, evidences.Distinct().Count());
        Assert.Equal(Results().Sum(EvidencesOf), evidences.Count);
    }

    public void Dispose() => _folder.Dispose();

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;

    private static int EvidencesOf(string result) =>
        JsonDocument.Parse(File.ReadAllText(result)).RootElement.GetProperty("claims").EnumerateArray().Sum(claim => claim.GetProperty("evidence").GetArrayLength());

    private List<string> Results() => [.. Directory.EnumerateFiles(_folder["out"], "*.claims.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>A result that can be seen is whole.</summary>
    private async Task LookForHalfWrittenFiles(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            foreach (var result in Directory.Exists(_folder["out"]) ? Results() : [])
            {
                using var whole = JsonDocument.Parse(await File.ReadAllBytesAsync(result, CancellationToken.None));
            }

            await Task.Delay(50, CancellationToken.None);
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet",
        [
            typeof(CommandLine).Assembly.Location, "watch", _folder["in"], "--out", _folder["out"], "--state", _folder["state"], "--rules-only",
            "--settle", "0.1", "--rescan", "0.1", "--jobs", "2",
        ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }
}
