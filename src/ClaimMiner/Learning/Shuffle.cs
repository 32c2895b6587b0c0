namespace ClaimMiner.Learning;

/// <summary>Fisher–Yates over a seeded xorshift generator (Marsaglia, 2003): the same on every machine and every version of .NET.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed == 0 ? 1 : seed;

    public void Apply(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>A number from 0 to <paramref name="bound"/>, which it is not.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    private ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }
}
