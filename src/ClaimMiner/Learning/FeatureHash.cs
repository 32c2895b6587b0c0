namespace ClaimMiner.Learning;

/// <summary>64-bit FNV-1a over UTF-16 units, with a salt for each sort of feature (Fowler, Noll and Vo, public domain).</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Start(char sort) => Step(Offset, sort);

    public static ulong Step(ulong hash, char c) => (hash ^ c) * Prime;

    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = Step(hash, c);
        }

        return hash;
    }

    public static ulong Of(char sort, ReadOnlySpan<char> text) => Add(Start(sort), text);
}
