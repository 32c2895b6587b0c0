using ClaimMiner.Documents;

namespace ClaimMiner.Host.Ledger;

/// <summary>How a job ended.</summary>
/// <param name="State">Mined, partial, failed or quarantined.</param>
/// <param name="Result">The text of its claims file, or of its error file.</param>
/// <param name="Claims">How many claims it has.</param>
/// <param name="Issue">What lost the document, or something of it; null when nothing was lost.</param>
/// <param name="Reason">The same in words.</param>
internal sealed record Outcome(JobState State, string Result, int Claims, IssueKind? Issue, string? Reason);
