using ClaimMiner.Host.Inbox;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host;

public sealed class SettleTrackerTests
{
    private static readonly FileStamp Small = new(1, DateTime.UnixEpoch);
    private static readonly FileStamp Large = new(2, DateTime.UnixEpoch);

    private readonly ManualTime _time = new();

    [Fact]
    public void AFileSettlesWhenItHasNotChangedForTheWholeTime()
    {
        var tracker = new SettleTracker(TimeSpan.FromSeconds(5), _time);

        Assert.False(tracker.HasSettled("a", Small));
        _time.Advance(4);
        Assert.False(tracker.HasSettled("a", Small));
        _time.Advance(1);
        Assert.True(tracker.HasSettled("a", Small));
    }

    [Fact]
    public void AChangeStartsTheWaitAnew()
    {
        var tracker = new SettleTracker(TimeSpan.FromSeconds(5), _time);
        tracker.HasSettled("a", Small);
        _time.Advance(4);
        tracker.HasSettled("a", Large);
        _time.Advance(4);

        Assert.False(tracker.HasSettled("a", Large));
    }

    [Fact]
    public void AFileThatWentAndCameBackIsNew()
    {
        var tracker = new SettleTracker(TimeSpan.FromSeconds(5), _time);
        tracker.HasSettled("a", Small);
        _time.Advance(5);
        tracker.Keep(new HashSet<string>());

        Assert.False(tracker.HasSettled("a", Small));
    }
}
