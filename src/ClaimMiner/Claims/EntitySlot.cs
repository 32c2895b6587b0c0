using System.Text.Json.Serialization;
using ClaimMiner.Documents;

namespace ClaimMiner.Claims;

/// <summary>A slot that names a thing.</summary>
/// <param name="Text">The words, as the sentence (or its paragraph, for a pronoun) has them.</param>
/// <param name="Type">What sort of thing; null where the sort goes without saying.</param>
/// <param name="Id">The vocabulary's identifier, where grounded.</param>
/// <param name="Name">The canonical name, where known.</param>
/// <param name="Perturbation">Where the words say so: "deletion of …" is a loss.</param>
public sealed record EntitySlot(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EntityType? Type = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Perturbation? Perturbation = null)
{
    /// <summary>The text with the names inside it in their canonical form, where that is not the text; for identity only.</summary>
    [JsonIgnore]
    public string? Canonical { get; init; }
}
