namespace ClaimMiner.Tests.Support;

/// <summary>
/// Compares with a file of the project that people read and approve. CLAIMMINER_GOLDEN=1 rewrites such files; the CI refuses to run with it.
/// </summary>
internal static class Golden
{
    public static bool Rewriting { get; } = Environment.GetEnvironmentVariable("CLAIMMINER_GOLDEN") == "1";

    /// <param name="relative">Path from the project's root.</param>
    /// <param name="actual">What the program gives now.</param>
    public static void Matches(string relative, string actual)
    {
        var path = Path.Combine(Shared.Root, relative);
        if (Rewriting)
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{relative} is missing; CLAIMMINER_GOLDEN=1 writes it");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
