namespace ClaimMiner.Claims;

/// <summary>The words of one sentence for each slot; null where the sentence does not word it.</summary>
public sealed record EvidenceSlots
{
    public SlotWords? Subject { get; init; }

    public SlotWords? Object { get; init; }

    public SlotWords? Context { get; init; }

    public SlotWords? Target { get; init; }

    public SlotWords? Agent { get; init; }

    public SlotWords? Disease { get; init; }

    public SlotWords? Product { get; init; }

    public SlotWords? Regulator { get; init; }

    public SlotWords? Year { get; init; }

    public SlotWords? Company { get; init; }

    public SlotWords? Indication { get; init; }
}
