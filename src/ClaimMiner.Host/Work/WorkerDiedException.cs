using ClaimMiner.Documents;

namespace ClaimMiner.Host.Work;

/// <summary>A worker process is gone, or had to be ended, and its document with it.</summary>
internal sealed class WorkerDiedException(IssueKind issue, string message) : Exception(message)
{
    /// <summary>What it means for the document.</summary>
    public IssueKind Issue => issue;
}
