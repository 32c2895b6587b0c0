namespace ClaimMiner.Documents;

/// <summary>What the article says of itself. Null or empty where it does not say.</summary>
public sealed record ArticleMetadata(
    string? Title, IReadOnlyList<string> Authors, string? Journal, int? Year, string? Doi, string? Pmid, string? Pmcid, ArticleType Type)
{
    public static ArticleMetadata Unknown { get; } = new(null, [], null, null, null, null, null, ArticleType.Other);
}
