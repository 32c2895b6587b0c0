using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Host.Ledger;

namespace ClaimMiner.Host.Work;

/// <summary>Keeps one worker process going, and turns whatever becomes of a document in it into an outcome. For one job at a time.</summary>
internal sealed class WorkerSlot(IReadOnlyList<string> arguments, DocumentStore store, WorkOptions options) : IDisposable
{
    private WorkerProcess? _worker;

    /// <summary>Has a job done.</summary>
    /// <returns>Its outcome, or null when it took down its worker and may be tried again; with what happened.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The worker cannot be started, or the store does not give the document.</exception>
    public async Task<(Outcome? Outcome, string? Death)> MineAsync(Job job, CancellationToken cancellation)
    {
        if (!store.Has(job.Document))
        {
            throw new FileNotFoundException($"the store has no '{job.Document}'");
        }

        if (_worker is { } tired && tired.Documents >= options.DocumentsPerWorker)
        {
            End();
        }

        _worker ??= WorkerProcess.Start(arguments, options);
        try
        {
            var answer = await _worker.MineAsync(store.PathOf(job.Document), options, cancellation);
            return (new Outcome(StateOf(answer), answer.Text ?? "", answer.Claims, answer.Issue, answer.Reason), null);
        }
        catch (WorkerDiedException death)
        {
            End();
            return (job.Attempt < options.MostCrashes ? null : Quarantined(job, death), death.Message);
        }
        catch (OperationCanceledException)
        {
            End();
            throw;
        }
    }

    public void Dispose() => End();

    private static Outcome Quarantined(Job job, WorkerDiedException death)
    {
        var issue = new MiningIssue(death.Issue, IssueSeverity.Error, death.Message);
        return new Outcome(JobState.Quarantined, ContractJson.Write(ErrorFile.Of(job.Document, [issue])), 0, death.Issue, death.Message);
    }

    private static JobState StateOf(WorkAnswer answer) => answer.Status switch
    {
        DocumentStatus.Mined => JobState.Mined,
        DocumentStatus.Partial => JobState.Partial,
        _ => JobState.Failed,
    };

    private void End()
    {
        _worker?.Dispose();
        _worker = null;
    }
}
