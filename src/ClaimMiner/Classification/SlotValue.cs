using System.Text.Json;

namespace ClaimMiner.Classification;

/// <summary>What a slot holds in JSON.</summary>
/// <param name="Kind">Its sort.</param>
/// <param name="Text">A string's characters; anything else as written.</param>
internal sealed record SlotValue(JsonValueKind Kind, string Text)
{
    public bool IsText => Kind == JsonValueKind.String;

    public static SlotValue Of(JsonElement value) =>
        new(value.ValueKind, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());

    /// <summary>For messages: a string in quotes.</summary>
    public override string ToString() => IsText ? $"'{Text}'" : Text;
}
