using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Work;

/// <summary>What a worker says: that it lives, or what came of its document.</summary>
/// <param name="Status">Null for a sign of life.</param>
/// <param name="Text">The text of the claims file or of the error file.</param>
/// <param name="Claims">How many claims it has.</param>
/// <param name="Issue">What lost the document, or something of it.</param>
/// <param name="Reason">The same in words.</param>
internal sealed record WorkAnswer(DocumentStatus? Status, string? Text, int Claims, IssueKind? Issue, string? Reason)
{
    public static WorkAnswer Alive { get; } = new(null, null, 0, null, null);

    public static WorkAnswer Of(MiningResult result)
    {
        var errors = result.Issues.Where(issue => issue.Severity == IssueSeverity.Error).ToList();
        var text = result.Status == DocumentStatus.Failed ? ContractJson.Write(result.ToErrorFile()) : ContractJson.Write(result.ToClaimsFile());
        return new WorkAnswer(
            result.Status, text, result.Claims.Count, errors.FirstOrDefault()?.Kind,
            errors.Count == 0 ? null : string.Join("; ", errors.Select(issue => issue.Message)));
    }
}
