using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Work;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host.Service;

/// <summary>From the inbox to the results.</summary>
public sealed class ServiceTests : IDisposable
{
    private readonly ServiceFixture _service = new();

    [Fact]
    public async Task FiftyFilesASlowOneAndAMovedInFolderAreEachMinedOnce()
    {
        for (var i = 0; i < 50; i++)
        {
            _service.Folder.Write($"in/{i}.pdf", TextPdf.Article(i));
        }

        for (var i = 50; i < 60; i++)
        {
            _service.Folder.Write($"aside/{i}.pdf", TextPdf.Article(i));
        }

        var slow = Task.Run(async () =>
        {
            Directory.Move(_service.Folder["aside"], _service.Folder["in/moved"]);
            await WriteSlowlyAsync(_service.Folder["in/slow.pdf"], TextPdf.Article(99));
        });
        await _service.RunUntilAsync(() => _service.Claims == 61);
        await slow;

        using var ledger = _service.Open();
        var status = ledger.Status(5);
        Assert.Equal((61, 61, 61, 61), (status.Documents, status.Sightings, status.States[JobState.Mined], status.Attempts));
        Assert.Equal(61, Directory.EnumerateFiles(_service.Folder["in"], "*.pdf", SearchOption.AllDirectories).Count());
        Assert.True(File.Exists(_service.Folder["out/moved/55.claims.json"]));
    }

    [Fact]
    public async Task TheSameBytesAreMinedOnceAndHaveAResultBesideEachName()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article());
        _service.Folder.Write("in/copy/b.pdf", TextPdf.Article());

        await _service.RunUntilAsync(() => _service.Claims == 2);

        using var ledger = _service.Open();
        var status = ledger.Status(5);
        Assert.Equal((1, 2, 1), (status.Documents, status.Sightings, status.Attempts));
        Assert.Equal(File.ReadAllText(_service.Folder["out/a.claims.json"]), File.ReadAllText(_service.Folder["out/copy/b.claims.json"]));
    }

    [Fact]
    public async Task NamesThatWouldShareAResultArePartedByTheHash()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article(1));
        _service.Folder.Write("in/a.PDF", TextPdf.Article(2));

        await _service.RunUntilAsync(() => _service.Claims == 2);

        Assert.Equal(2, Directory.EnumerateFiles(_service.Folder["out"], "a*.claims.json").Count());
    }

    [Fact]
    public async Task ARestartDoesNotRedoFinishedWork()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article(1));
        _service.Folder.Write("in/bad.pdf", []);
        await _service.RunUntilAsync(() => _service.Claims == 1 && _service.Errors == 1);

        _service.Folder.Write("in/b.pdf", TextPdf.Article(2));
        await _service.RunUntilAsync(() => _service.Claims == 2);

        using var ledger = _service.Open();
        Assert.Equal(3, ledger.Status(0).Attempts);
    }

    [Fact]
    public async Task AFileThatChangesIsADocumentOfItsOwnAndItsResultIsReplaced()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article(1));
        await _service.RunUntilAsync(() => _service.Claims == 1);
        var first = File.ReadAllText(_service.Folder["out/a.claims.json"]);

        _service.Folder.Write("in/a.pdf", TextPdf.Article(222));
        await _service.RunUntilAsync(() => File.ReadAllText(_service.Folder["out/a.claims.json"]) != first);

        using var ledger = _service.Open();
        Assert.Equal((2, 1), (ledger.Status(0).Documents, ledger.Status(0).Sightings));
    }

    [Fact]
    public async Task AReadyMarkerIsWaitedFor()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article(1));
        _service.Folder.Write("in/b.pdf", TextPdf.Article(2));
        _service.Folder.Write("in/b.pdf.done", []);

        await _service.RunUntilAsync(() => _service.Claims == 1, _service.Options with { ReadyMarker = ".done" });

        Assert.True(File.Exists(_service.Folder["out/b.claims.json"]));
        using var ledger = _service.Open();
        Assert.Equal(1, ledger.Status(0).Documents);
    }

    [Fact]
    public async Task IgnoredNamesArePassedOver()
    {
        _service.Folder.Write("in/draft-a.pdf", TextPdf.Article(1));
        _service.Folder.Write("in/b.pdf", TextPdf.Article(2));

        await _service.RunUntilAsync(() => _service.Claims == 1, _service.Options with { Ignored = ["draft-*"] });

        using var ledger = _service.Open();
        Assert.Equal(1, ledger.Status(0).Documents);
    }

    [Theory]
    [InlineData(AfterMining.Move)]
    [InlineData(AfterMining.Delete)]
    internal async Task OriginalsGoOnlyOnceTheirResultStandsAndFailedOnesStay(AfterMining after)
    {
        _service.Folder.Write("in/sub/a.pdf", TextPdf.Article(1));
        _service.Folder.Write("in/bad.pdf", []);

        await _service.RunUntilAsync(
            () => _service.Claims == 1 && _service.Errors == 1 && !File.Exists(_service.Folder["in/sub/a.pdf"]),
            _service.Options with { After = after, MoveTo = after == AfterMining.Move ? _service.Folder["done"] : null });

        Assert.True(File.Exists(_service.Folder["in/bad.pdf"]));
        Assert.Equal(after == AfterMining.Move, File.Exists(_service.Folder["done/sub/a.pdf"]));
    }

    [Fact]
    public async Task AnOutputFolderThatCannotBeWrittenIsWaitedFor()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article(1));
        _service.Folder.Write("out", []); // a file where the folder should be

        var freed = Task.Run(async () =>
        {
            await ServiceFixture.UntilAsync(() => _service.Log.Messages.Any(message => message.Id == 5));
            File.Delete(_service.Folder["out"]);
        });
        await _service.RunUntilAsync(() => _service.Claims == 1);
        await freed;

        using var ledger = _service.Open();
        Assert.Equal(1, ledger.Status(0).Attempts);
    }

    [Fact]
    public async Task WithoutRoomOnTheDiskNothingNewIsBegun()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article(1));
        var until = Environment.TickCount64 + 2_000;

        await _service.RunUntilAsync(() => Environment.TickCount64 > until, _service.Options with { LeastFree = long.MaxValue });
        Assert.Equal(0, _service.Claims);

        await _service.RunUntilAsync(() => _service.Claims == 1);
    }

    [Fact]
    public async Task EveryDisasterEndsByNameAndTheOthersAreMined()
    {
        Environment.SetEnvironmentVariable(FaultDocument.Switch, "1");
        foreach (var fault in new[] { "stack", "memory", "loop", "kill", "exit", "flood" })
        {
            _service.Folder.Write($"in/{fault}.pdf", System.Text.Encoding.ASCII.GetBytes($"%FAULT-{fault} \n"));
        }

        _service.Folder.Write("in/good.pdf", TextPdf.Article(1));
        var work = new WorkOptions { DocumentTime = TimeSpan.FromSeconds(3), Grace = TimeSpan.FromSeconds(8), WorkerMemory = 256 << 20, ResultBytes = 4 << 20 };

        await _service.RunUntilAsync(() => _service.Claims == 1 && _service.Errors == 6, work: work);

        using var ledger = _service.Open();
        var ends = ledger.Status(10).LastFailures.ToDictionary(failure => Path.GetFileNameWithoutExtension(failure.Path!), failure => (failure.State, failure.Issue));
        Assert.Equal((JobState.Quarantined, "crashed"), ends["stack"]);
        Assert.Equal((JobState.Quarantined, "outOfMemory"), ends["memory"]);
        Assert.Equal((JobState.Quarantined, "timedOut"), ends["loop"]);
        Assert.Equal((JobState.Quarantined, "crashed"), ends["kill"]);
        Assert.Equal((JobState.Quarantined, "crashed"), ends["exit"]);
        Assert.Equal((JobState.Quarantined, "limitReached"), ends["flood"]);
        Assert.Contains("out of stack", File.ReadAllText(_service.Folder["out/stack.error.json"]), StringComparison.Ordinal);
        Assert.Equal(6 * 2 + 1, ledger.Status(0).Attempts);
    }

    [Fact]
    public async Task OneWorkerAndFourGiveTheSameBytes()
    {
        for (var i = 0; i < 12; i++)
        {
            _service.Folder.Write($"in/{i}.pdf", TextPdf.Article(i));
        }

        await _service.RunUntilAsync(() => _service.Claims == 12, _service.Options with { Jobs = 1 });
        using var other = new ServiceFixture();
        await other.RunUntilAsync(() => other.Claims == 12, _service.Options with { Jobs = 4, Output = other.Folder["out"], State = other.Folder["state"] });

        Assert.All(
            Directory.EnumerateFiles(_service.Folder["out"], "*.claims.json"),
            file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(other.Folder[$"out/{Path.GetFileName(file)}"])));
    }

    public void Dispose() => _service.Dispose();

    private static async Task WriteSlowlyAsync(string path, byte[] bytes)
    {
        await using var stream = File.Create(path);
        foreach (var part in bytes.Chunk(bytes.Length / 5 + 1))
        {
            await stream.WriteAsync(part);
            await stream.FlushAsync();
            await Task.Delay(100);
        }
    }
}
