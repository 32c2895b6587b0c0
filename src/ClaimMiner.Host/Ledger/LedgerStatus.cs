namespace ClaimMiner.Host.Ledger;

/// <summary>What the ledger holds, in figures.</summary>
/// <param name="Documents">Distinct documents.</param>
/// <param name="Sightings">Files that hold them.</param>
/// <param name="States">How many jobs stand where; every state is there.</param>
/// <param name="Unpublished">Results that are not written to their places yet.</param>
/// <param name="OldestQueued">When the job that waits longest was queued; null when none waits.</param>
/// <param name="Attempts">Tries in all.</param>
/// <param name="LastFailures">The newest failures, the newest first.</param>
internal sealed record LedgerStatus(
    int Documents, int Sightings, IReadOnlyDictionary<JobState, int> States, int Unpublished, DateTimeOffset? OldestQueued, int Attempts,
    IReadOnlyList<LedgerFailure> LastFailures);
