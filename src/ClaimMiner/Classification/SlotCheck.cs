using System.Text.Json;

namespace ClaimMiner.Classification;

/// <summary>Whether a sentence's section, labels and claims are as the annotation guide has them.</summary>
internal static class SlotCheck
{
    public static IEnumerable<CorpusFault> Faults(AnnotatedLine line, CorpusCheckOptions options)
    {
        if (!AnnotationGuide.ValuesOf("section").Contains(line.Section))
        {
            yield return line.Fault(CorpusFaultKind.UnknownValue, $"section '{line.Section}'", OneOf("section"));
        }

        foreach (var label in line.Labels.Where(label => !AnnotationGuide.ValuesOf("category").Contains(label)))
        {
            yield return line.Fault(CorpusFaultKind.UnknownValue, $"label '{label}'", OneOf("category"));
        }

        var categories = line.Claims.Select(claim => claim.Category?.Text).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        if (!line.Labels.Order(StringComparer.Ordinal).SequenceEqual(categories))
        {
            yield return line.Fault(CorpusFaultKind.Labels, $"labels {List(line.Labels)}", $"the claims' categories, {List(categories)}");
        }

        foreach (var fault in line.Claims.SelectMany((claim, i) => Faults(line, claim, $"claim {i + 1}", options)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<CorpusFault> Faults(AnnotatedLine line, AnnotatedClaim claim, string name, CorpusCheckOptions options)
    {
        if (AnnotationGuide.SlotsOf(claim) is not { } known)
        {
            yield return claim.Category is null
                ? line.Fault(CorpusFaultKind.MissingSlot, $"no category in {name}", OneOf("category"))
                : line.Fault(CorpusFaultKind.UnknownValue, $"category {claim.Category} in {name}", OneOf("category"));
            yield break;
        }

        var category = claim.Category!.Text;
        foreach (var slot in known.Where(slot => slot.Required && !claim.Slots.ContainsKey(slot.Name)))
        {
            yield return line.Fault(CorpusFaultKind.MissingSlot, $"no {slot.Name} in {name}", $"{category} claims with {List(known.Where(slot => slot.Required).Select(slot => slot.Name))}");
        }

        foreach (var (slot, value) in claim.Slots)
        {
            if (known.FirstOrDefault(one => one.Name == slot) is not { } guide)
            {
                yield return line.Fault(CorpusFaultKind.UnknownSlot, $"slot '{slot}' in {name}", $"in {category} claims only {List(known.Select(one => one.Name))}");
            }
            else if (Fault(line, guide, value, name, options) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private static CorpusFault? Fault(AnnotatedLine line, GuideSlot slot, SlotValue value, string name, CorpusCheckOptions options)
    {
        var found = $"{slot.Name} {value} in {name}";
        return slot.Holds switch
        {
            "words" => null, // judged with the paragraph: WordsCheck
            "year" => value.Kind == JsonValueKind.Number && int.TryParse(value.Text, out var year) && year >= options.FirstYear && year <= options.LastYear
                ? null : line.Fault(CorpusFaultKind.Year, found, $"an integer from {options.FirstYear} to {options.LastYear}"),
            "truth" => value.Kind is JsonValueKind.True or JsonValueKind.False ? null : line.Fault(CorpusFaultKind.UnknownValue, found, "true or false"),
            _ => value.IsText && AnnotationGuide.ValuesOf(slot.Holds).Contains(value.Text)
                ? null : line.Fault(CorpusFaultKind.UnknownValue, found, OneOf(slot.Holds)),
        };
    }

    private static string OneOf(string enumeration) => $"one of {List(AnnotationGuide.ValuesOf(enumeration))}";

    private static string List(IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } list ? list : "none";
}
