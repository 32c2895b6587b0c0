using ClaimMiner.Documents;

namespace ClaimMiner.Claims.Files;

/// <summary>
/// What stands in a <c>.claims.json</c> file. Spans count Unicode code points of the article's text here. Nothing in it says when or
/// where it was made: the same bytes mined by the same version give the same file.
/// </summary>
public sealed record ClaimsFile(
    string Schema, Generator Generator, DocumentStatus Status, DocumentRecord Document, IReadOnlyList<Claim> Claims,
    IReadOnlyList<Reference> References, IReadOnlyList<MiningIssue> Issues)
{
    public const string SchemaName = "claimminer/claims/1";

    public static ClaimsFile Of(
        Article article, IReadOnlyList<Claim> claims, DocumentStatus status, IReadOnlyList<MiningIssue> issues, Generator generator)
    {
        var codePoints = new CodePoints(article.Text);
        return new ClaimsFile(
            SchemaName, generator, status, DocumentRecord.Of(article),
            claims.Select(claim => claim with { Evidence = claim.Evidence.Select(codePoints.Recount).ToList() }).ToList(),
            article.References, issues);
    }
}
