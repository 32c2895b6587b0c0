using System.Text.Json.Serialization;

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

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Subject { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Relation? Relation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Object { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Context { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Target { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TherapeuticAction? Action { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Agent { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Modality? Modality { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Disease { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Product { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Regulator { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RegulatoryStatus? Status { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Year { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Company { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EntitySlot? Indication { get; init; }

    /// <summary>Whether the relation or the status is denied; not its sign.</summary>
    public required bool Negated { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
