namespace ClaimMiner.Tests.Support;

/// <summary>A clock that goes on by a second whenever it is looked at.</summary>
internal sealed class TickingTime : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => _now++;
}
