namespace ClaimMiner.Host.Work;

/// <summary>Where ledger, store and results disagree.</summary>
/// <param name="What">In words.</param>
/// <param name="Mended">Whether it was put right.</param>
internal sealed record StateFault(string What, bool Mended);
