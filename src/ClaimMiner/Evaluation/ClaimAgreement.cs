using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;

namespace ClaimMiner.Evaluation;

/// <summary>Whether a found claim is the one that an annotator wrote down: its key slots agree. The rest are qualifiers.</summary>
internal static class ClaimAgreement
{
    public static bool Agrees(JsonElement gold, Claim claim)
    {
        if (Word(gold, "category") != Spelt(claim.Category))
        {
            return false;
        }

        var words = claim.Evidence[0].Slots;
        return claim.Category switch
        {
            ClaimCategory.Mechanism => Same(gold, "subject", words.Subject?.Text ?? claim.Subject?.Text)
                && Word(gold, "relation") == Spelt(claim.Relation) && Same(gold, "object", words.Object?.Text ?? claim.Object?.Text),
            ClaimCategory.Target => Same(gold, "target", words.Target?.Text ?? claim.Target?.Text),
            // Where the annotator saw no product in the sentence, the antecedent may stand.
            _ => Word(gold, "status") == Spelt(claim.Status)
                && (Word(gold, "product") is null || Same(gold, "product", words.Product?.Text ?? claim.Product?.Text)),
        };
    }

    public static string? Word(JsonElement gold, string slot) =>
        gold.TryGetProperty(slot, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static bool Same(JsonElement gold, string slot, string? found)
    {
        var expected = Word(gold, slot);
        return expected is null || found is null ? expected == found : SlotWordsOverlap.Dice(expected, found) >= SlotWordsOverlap.Agreement;
    }

    private static string? Spelt<T>(T value) => value is null ? null : JsonSerializer.SerializeToElement(value, ContractJson.Line).GetString();
}
