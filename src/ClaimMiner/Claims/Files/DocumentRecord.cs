using ClaimMiner.Documents;

namespace ClaimMiner.Claims.Files;

/// <summary>A document as its files name it.</summary>
/// <param name="Id">"sha256:" and the hash of its bytes.</param>
/// <param name="Title">As printed, or as the file's own metadata has it.</param>
/// <param name="Authors">As printed.</param>
/// <param name="Journal">As printed.</param>
/// <param name="Year">Of publication.</param>
/// <param name="Doi">Lower case.</param>
/// <param name="Pmid">Digits.</param>
/// <param name="Pmcid">With its PMC prefix.</param>
/// <param name="Pages">How many.</param>
/// <param name="ArticleType">From the closed list.</param>
public sealed record DocumentRecord(
    string Id, string? Title, IReadOnlyList<string> Authors, string? Journal, int? Year, string? Doi, string? Pmid, string? Pmcid,
    int Pages, ArticleType ArticleType)
{
    public static DocumentRecord Of(Article article)
    {
        var metadata = article.Metadata;
        return new DocumentRecord(
            article.Id, metadata.Title, metadata.Authors, metadata.Journal, metadata.Year, metadata.Doi, metadata.Pmid, metadata.Pmcid,
            article.Pages.Count, metadata.Type);
    }
}
