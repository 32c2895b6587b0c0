using System.Collections.Frozen;
using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Classification;

/// <summary>Which slots a claim may have, and which values: the slots from <c>annotation-slots.tsv</c>, the values from the claims' own types.</summary>
internal static class AnnotationGuide
{
    private const string EveryCategory = "*";

    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Values = new Dictionary<string, IReadOnlyList<string>>
    {
        ["category"] = Spelt<ClaimCategory>(),
        ["section"] = Spelt<SectionKind>(),
        ["relation"] = Spelt<Relation>(),
        ["action"] = Spelt<TherapeuticAction>(),
        ["modality"] = Spelt<Modality>(),
        ["status"] = Spelt<RegulatoryStatus>(),
        ["certainty"] = Spelt<Certainty>(),
        ["negated"] = ["true", "false"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, IReadOnlyList<GuideSlot>> Slots = ValuesOf("category").ToFrozenDictionary(
        category => category,
        category => (IReadOnlyList<GuideSlot>)DataFile.Rows("annotation-slots.tsv").Where(row => row[0] == category || row[0] == EveryCategory)
            .Select(row => new GuideSlot(row[1], row[2] == "required", row[3])).ToList(),
        StringComparer.Ordinal);

    /// <summary>The values of an enumeration as they are written in JSON.</summary>
    public static IReadOnlyList<string> ValuesOf(string enumeration) => Values[enumeration];

    /// <summary>The slots of a category; null when there is no such category.</summary>
    public static IReadOnlyList<GuideSlot>? SlotsOf(AnnotatedClaim claim) => claim.Category is { IsText: true } category ? Slots.GetValueOrDefault(category.Text) : null;

    private static List<string> Spelt<T>() where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => JsonSerializer.SerializeToElement(value, ContractJson.Line).GetString()!).ToList();
}
