namespace ClaimMiner.Extraction.Approval;

/// <summary>Where and when an event took place.</summary>
/// <param name="Stop">The regulator or market; null where none is named.</param>
/// <param name="Date">When; null where it is not told.</param>
internal sealed record DatedStop(ApprovalStop? Stop, ApprovalDate? Date)
{
    public Slot? Regulator => Stop?.Regulator;

    public bool IsMarket => Stop is { IsMarket: true };
}
