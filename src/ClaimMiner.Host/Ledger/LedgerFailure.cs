namespace ClaimMiner.Host.Ledger;

/// <summary>A document of which nothing came.</summary>
/// <param name="Document">"sha256:" and the hash of its bytes.</param>
/// <param name="Path">One file that holds it; null when none is known any more.</param>
/// <param name="State">Failed or quarantined.</param>
/// <param name="Issue">The kind of issue, as files spell it.</param>
/// <param name="Reason">The same in words.</param>
/// <param name="At">When.</param>
internal sealed record LedgerFailure(string Document, string? Path, JobState State, string? Issue, string? Reason, DateTimeOffset At);
