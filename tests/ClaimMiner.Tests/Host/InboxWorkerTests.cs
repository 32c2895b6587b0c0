using ClaimMiner.Claims.Files;
using ClaimMiner.Classification;
using ClaimMiner.Host.Commands;
using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;
using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimMiner.Tests.Host;

public sealed class InboxWorkerTests : IDisposable
{
    private const int Mined = 3;
    private const int Failed = 4;

    private readonly TemporaryFolder _folder = new();
    private readonly CollectingLogger<InboxWorker> _log = new();

    public InboxWorkerTests() => Directory.CreateDirectory(_folder["in"]);

    [Fact]
    public async Task FiftyFilesASlowOneAndAMovedInFolderAreEachMinedOnce()
    {
        using var worker = await StartAsync();
        for (var i = 0; i < 50; i++)
        {
            _folder.Write($"in/{i}.pdf", TextPdf.Article(i));
        }

        for (var i = 50; i < 60; i++)
        {
            _folder.Write($"aside/{i}.pdf", TextPdf.Article(i));
        }

        Directory.Move(_folder["aside"], _folder["in/moved"]);
        await WriteSlowlyAsync(_folder["in/slow.pdf"], TextPdf.Article(99));

        await UntilAsync(() => Count(Mined) >= 61);
        await Task.Delay(800);
        await worker.StopAsync(default);

        Assert.Equal(61, Count(Mined));
        Assert.Equal(0, Count(Failed));
        Assert.Equal(61, Directory.EnumerateFiles(_folder["out"], "*.claims.json", SearchOption.AllDirectories).Count());
        Assert.Equal(60 + 1, Directory.EnumerateFiles(_folder["in"], "*.pdf", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task ARestartDoesNotRedoFinishedWork()
    {
        _folder.Write("in/a.pdf", TextPdf.Article(1));
        _folder.Write("in/bad.pdf", []);
        using (var first = await StartAsync())
        {
            await UntilAsync(() => Count(Mined) + Count(Failed) == 2);
            await first.StopAsync(default);
        }

        _log.Messages.Clear();
        _folder.Write("in/b.pdf", TextPdf.Article(2));
        using var second = await StartAsync();
        await UntilAsync(() => Count(Mined) == 1);
        await second.StopAsync(default);

        Assert.Contains("b.pdf: mined", Assert.Single(_log.Messages, message => message.Id is Mined or Failed).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABadFileNeverStopsTheService()
    {
        _folder.Write("in/a-bad.pdf", "nothing"u8.ToArray());
        _folder.Write("in/b.pdf", TextPdf.Article());

        using var worker = await StartAsync();
        await UntilAsync(() => Count(Mined) == 1 && Count(Failed) == 1);
        await worker.StopAsync(default);

        Assert.True(File.Exists(_folder["out/a-bad.error.json"]));
    }

    [Fact]
    public async Task ACrashedWorkerLeavesAnExitCodeThatASupervisorSees()
    {
        var lifetime = new Lifetime();
        Environment.ExitCode = 0;
        try
        {
            using var worker = Worker(lifetime, new CollectingLogger<InboxWorker> { FailsAt = 2 });
            await worker.StartAsync(default);
            await UntilAsync(() => lifetime.Stopped);

            Assert.Equal(ExitCode.Internal, Environment.ExitCode);
        }
        finally
        {
            Environment.ExitCode = 0;
        }
    }

    public void Dispose() => _folder.Dispose();

    private static async Task WriteSlowlyAsync(string path, byte[] bytes)
    {
        await using var stream = File.Create(path);
        foreach (var part in bytes.Chunk(bytes.Length / 5 + 1))
        {
            await stream.WriteAsync(part);
            await stream.FlushAsync();
            await Task.Delay(150);
        }
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 600 && !holds(); i++)
        {
            await Task.Delay(100);
        }

        Assert.True(holds(), "not within a minute");
    }

    private async Task<InboxWorker> StartAsync()
    {
        var worker = Worker(new Lifetime(), _log);
        await worker.StartAsync(default);
        return worker;
    }

    private InboxWorker Worker(Lifetime lifetime, CollectingLogger<InboxWorker> log)
    {
        var options = new WatchOptions { Inbox = _folder["in"], Output = _folder["out"], Settle = TimeSpan.FromMilliseconds(400), Rescan = TimeSpan.FromMilliseconds(200) };
        var pipeline = new MiningPipeline(new ClaimMinerPdfReader(), SentenceClassifier.RulesOnly);
        return new InboxWorker(
            options, new DocumentMiner(pipeline, new WorkOptions(), NullLogger<DocumentMiner>.Instance), new UpToDate(Generator.Of(null)), TimeProvider.System, lifetime, log);
    }

    private int Count(int message) => _log.Messages.Count(logged => logged.Id == message);

    private sealed class Lifetime : IHostApplicationLifetime
    {
        public bool Stopped { get; private set; }

        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication() => Stopped = true;
    }
}
