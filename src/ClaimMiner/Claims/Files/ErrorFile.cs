using ClaimMiner.Documents;

namespace ClaimMiner.Claims.Files;

/// <summary>What stands in a <c>.error.json</c> file: a document that failed, and why.</summary>
public sealed record ErrorFile(string Schema, FailedDocument Document, DocumentStatus Status, IReadOnlyList<MiningIssue> Issues)
{
    public const string SchemaName = "claimminer/error/1";

    public static ErrorFile Of(string? documentId, IReadOnlyList<MiningIssue> issues) =>
        new(SchemaName, new FailedDocument(documentId), DocumentStatus.Failed, issues);
}
