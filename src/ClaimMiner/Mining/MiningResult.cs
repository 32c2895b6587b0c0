using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;

namespace ClaimMiner.Mining;

/// <summary>What became of a document: the article as read, its sentences and claims, and what went wrong.</summary>
/// <param name="DocumentId">"sha256:" and the hash of the file's bytes; also of a document that failed; null when not even they could be read.</param>
/// <param name="Article">Null when nothing could be read.</param>
/// <param name="Sentences">In reading order.</param>
/// <param name="Claims">Merged, in the order of their first evidence.</param>
/// <param name="Issues">In the order in which they were met.</param>
/// <param name="Model">The model that scored the sentences; null for rules alone.</param>
public sealed record MiningResult(
    string? DocumentId, Article? Article, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Claim> Claims, IReadOnlyList<MiningIssue> Issues,
    string? Model)
{
    /// <summary>Never "mined" while an error is among the issues: decided here and nowhere else.</summary>
    public DocumentStatus Status =>
        Article is null ? DocumentStatus.Failed
        : Issues.Any(issue => issue.Severity == IssueSeverity.Error) ? DocumentStatus.Partial
        : DocumentStatus.Mined;

    public static MiningResult Failed(string? documentId, params MiningIssue[] issues) => new(documentId, null, [], [], issues, null);

    /// <exception cref="InvalidOperationException">The document failed: it has an error file.</exception>
    public ClaimsFile ToClaimsFile() => ClaimsFile.Of(Read, Claims, Status, Issues, Generator.Of(Model));

    /// <exception cref="InvalidOperationException">The document failed: it has an error file.</exception>
    public ArticleFile ToArticleFile() => ArticleFile.Of(Read, Sentences, Status, Issues);

    public ErrorFile ToErrorFile() => ErrorFile.Of(DocumentId, Issues);

    private Article Read => Article ?? throw new InvalidOperationException($"{DocumentId} failed and has no article");
}
