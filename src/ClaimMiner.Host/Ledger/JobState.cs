namespace ClaimMiner.Host.Ledger;

/// <summary>Where a document stands under one version of the pipeline.</summary>
internal enum JobState
{
    /// <summary>Waits for a worker.</summary>
    Queued,

    /// <summary>A worker has it.</summary>
    Working,

    /// <summary>Done, whole.</summary>
    Mined,

    /// <summary>Done; something of it was lost.</summary>
    Partial,

    /// <summary>Done: nothing came of it, and nothing will.</summary>
    Failed,

    /// <summary>Done: it took down its workers more often than is allowed.</summary>
    Quarantined,
}
