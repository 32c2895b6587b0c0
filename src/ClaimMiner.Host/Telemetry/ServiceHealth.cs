using System.Collections.Concurrent;

namespace ClaimMiner.Host.Telemetry;

/// <summary>Whether the service lives and can take documents: its parts say so at every round.</summary>
internal sealed class ServiceHealth(TimeProvider time)
{
    /// <summary>A part that has not come round so long after it was due hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<string, (long At, TimeSpan Wait)> _rounds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _hindrances = new(StringComparer.Ordinal);

    public bool IsLive => _rounds.Values.All(round => time.GetElapsedTime(round.At) < round.Wait + Patience);

    /// <summary>What keeps it from taking documents, in words; empty when it can.</summary>
    public IReadOnlyList<string> Hindrances => [.. _hindrances.OrderBy(hindrance => hindrance.Key, StringComparer.Ordinal).Select(hindrance => $"{hindrance.Key}: {hindrance.Value}")];

    /// <summary>A part came round.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="wait">How long it waits before the next round.</param>
    /// <param name="hindrance">What keeps it from its work; null for nothing.</param>
    public void Round(string part, TimeSpan wait, string? hindrance)
    {
        _rounds[part] = (time.GetTimestamp(), wait);
        if (hindrance is null)
        {
            _hindrances.TryRemove(part, out _);
        }
        else
        {
            _hindrances[part] = hindrance;
        }
    }
}
