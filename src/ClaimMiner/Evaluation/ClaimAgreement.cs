using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;

namespace ClaimMiner.Evaluation;

/// <summary>Whether a found claim is the one that an annotator wrote down: its key slots agree. The rest are qualifiers.</summary>
internal static class ClaimAgreement
{
    public static bool Agrees(JsonElement gold, Claim claim)
    {
        if (!IsOf(gold, claim.Category))
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

    /// <summary>How many of the qualifiers agree; tells apart claims that have the same key slots.</summary>
    public static int Qualifiers(JsonElement gold, Claim claim)
    {
        var words = claim.Evidence[0].Slots;
        bool[] common =
        [
            (Word(gold, "negated") == bool.TrueString) == claim.Negated,
            (Word(gold, "certainty") ?? Spelt(Certainty.Asserted)) == Spelt(claim.Evidence[0].Certainty),
        ];
        bool[] agree = claim.Category switch
        {
            ClaimCategory.Mechanism => common,
            ClaimCategory.Target =>
            [
                .. common, Word(gold, "action") == Spelt(claim.Action), Word(gold, "modality") == Spelt(claim.Modality),
                Same(gold, "agent", words.Agent?.Text ?? claim.Agent?.Text), Same(gold, "disease", words.Disease?.Text ?? claim.Disease?.Text),
            ],
            _ =>
            [
                Same(gold, "regulator", words.Regulator?.Text ?? claim.Regulator?.Text), Word(gold, "year") == (words.Year?.Text ?? claim.Year?.ToString()),
                Same(gold, "company", words.Company?.Text ?? claim.Company?.Text), Same(gold, "indication", words.Indication?.Text ?? claim.Indication?.Text),
            ],
        };
        return agree.Count(same => same);
    }

    public static bool IsOf(JsonElement gold, ClaimCategory category) => Word(gold, "category") == Spelt(category);

    private static string? Word(JsonElement gold, string slot) =>
        gold.TryGetProperty(slot, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static bool Same(JsonElement gold, string slot, string? found)
    {
        var expected = Word(gold, slot);
        return expected is null || found is null ? expected == found : SlotWordsOverlap.Dice(expected, found) >= SlotWordsOverlap.Agreement;
    }

    private static string? Spelt<T>(T value) => value is null ? null : JsonSerializer.SerializeToElement(value, ContractJson.Line).GetString();
}
