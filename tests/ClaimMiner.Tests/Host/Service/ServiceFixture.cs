using ClaimMiner.Claims.Files;
using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Telemetry;
using ClaimMiner.Host.Work;
using ClaimMiner.Tests.Support;
using Microsoft.Extensions.Hosting;

namespace ClaimMiner.Tests.Host.Service;

/// <summary>The service's parts over folders of their own, with worker processes of their own.</summary>
internal sealed class ServiceFixture : IDisposable
{
    public static readonly Pipeline Pipeline = new(Generator.Of(null), ["--rules-only"]);

    public ServiceFixture() => Directory.CreateDirectory(Folder["in"]);

    public TemporaryFolder Folder { get; } = new();

    public CollectingLogger<Workforce> Log { get; } = new();

    public WatchOptions Options => new()
    {
        Inbox = Folder["in"], Output = Folder["out"], State = Folder["state"], Settle = TimeSpan.FromMilliseconds(300), Rescan = TimeSpan.FromMilliseconds(200), Jobs = 2,
    };

    public StatePlace Place => new(Folder["state"]);

    public SqliteLedger Open() => Place.Open(TimeProvider.System);

    /// <summary>Runs the service until something holds, then stops it.</summary>
    public async Task RunUntilAsync(Func<bool> holds, WatchOptions? options = null, WorkOptions? work = null)
    {
        options ??= Options;
        using var ledger = Open();
        var lifetime = new Lifetime();
        var room = new Room(options, new CollectingLogger<Room>());
        using var meter = new ServiceMeter(ledger, TimeProvider.System);
        var health = new ServiceHealth(TimeProvider.System);
        using var workforce = new Workforce(options, work ?? new WorkOptions(), ledger, Place.Store, Pipeline, room, meter, health, TimeProvider.System, lifetime, Log);
        using var inbox = new InboxWorker(options, ledger, Place.Store, Pipeline, room, workforce, meter, health, TimeProvider.System, lifetime, new CollectingLogger<InboxWorker>());
        await workforce.StartAsync(default);
        await inbox.StartAsync(default);
        try
        {
            await UntilAsync(() => holds() || lifetime.Stopped);
            Assert.False(lifetime.Stopped, "the service crashed");
        }
        finally
        {
            await inbox.StopAsync(default);
            await workforce.StopAsync(default);
        }
    }

    public static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 900 && !holds(); i++)
        {
            await Task.Delay(100);
        }

        Assert.True(holds(), "not within a minute and a half");
    }

    public int Claims => Directory.Exists(Folder["out"]) ? Directory.EnumerateFiles(Folder["out"], "*.claims.json", SearchOption.AllDirectories).Count() : 0;

    public int Errors => Directory.Exists(Folder["out"]) ? Directory.EnumerateFiles(Folder["out"], "*.error.json", SearchOption.AllDirectories).Count() : 0;

    public void Dispose() => Folder.Dispose();

    private sealed class Lifetime : IHostApplicationLifetime
    {
        public bool Stopped { get; private set; }

        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication() => Stopped = true;
    }
}
