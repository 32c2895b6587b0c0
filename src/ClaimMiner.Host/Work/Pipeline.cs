using ClaimMiner.Claims.Files;

namespace ClaimMiner.Host.Work;

/// <summary>What documents are mined with: a change of it may change results.</summary>
/// <param name="Generator">Version and model.</param>
/// <param name="Arguments">The options that worker processes are started with.</param>
internal sealed record Pipeline(Generator Generator, IReadOnlyList<string> Arguments)
{
    /// <summary>The same pipeline has the same name in every ledger.</summary>
    public string Id { get; } = string.Join(' ', [Generator.Version, Generator.Model ?? "rules", .. Arguments]);
}
