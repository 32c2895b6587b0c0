namespace ClaimMiner.Claims;

/// <summary>
/// An assertion (a category and its slots) and the evidence for it. Which slots a category has is told in the file format's guide; a
/// slot that is not stated is null. An extractor's claim has one evidence; <see cref="ClaimMerger"/> joins those that are the same.
/// </summary>
public sealed record Claim
{
    /// <summary>"cm:" and a hash of the canonical assertion.</summary>
    public required string Id { get; init; }

    public required ClaimCategory Category { get; init; }

    public EntitySlot? Subject { get; init; }

    public Relation? Relation { get; init; }

    public EntitySlot? Object { get; init; }

    public EntitySlot? Context { get; init; }

    public EntitySlot? Target { get; init; }

    public TherapeuticAction? Action { get; init; }

    public EntitySlot? Agent { get; init; }

    public Modality? Modality { get; init; }

    public EntitySlot? Disease { get; init; }

    public EntitySlot? Product { get; init; }

    public EntitySlot? Regulator { get; init; }

    public RegulatoryStatus? Status { get; init; }

    public int? Year { get; init; }

    public EntitySlot? Company { get; init; }

    public EntitySlot? Indication { get; init; }

    /// <summary>Whether the relation or the status is denied; not its sign.</summary>
    public required bool Negated { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
