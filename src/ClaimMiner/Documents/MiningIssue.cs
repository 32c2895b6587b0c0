namespace ClaimMiner.Documents;

/// <summary>Something that went wrong with a document, as told to its user. Lives here because every stage may have one to tell.</summary>
/// <param name="Kind">From the closed list.</param>
/// <param name="Severity">An error lost something; a note did not.</param>
/// <param name="Message">Names what was found and what was expected.</param>
/// <param name="Page">The page, from 1, where one is to blame.</param>
public sealed record MiningIssue(IssueKind Kind, IssueSeverity Severity, string Message, int? Page = null);
