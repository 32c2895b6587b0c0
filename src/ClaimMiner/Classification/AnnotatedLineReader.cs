using System.Text.Json;

namespace ClaimMiner.Classification;

/// <summary>Reads a line of a corpus file, and says every way in which it has not the shape of an annotated sentence.</summary>
internal static class AnnotatedLineReader
{
    private const char Undecodable = '\uFFFD';

    private const string Expected = "an annotated sentence: doc, sid, para, section, text, labels, claims";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly (string Key, string Expected, Func<JsonElement, bool> Fits)[] Keys =
    [
        ("doc", "a string", IsText),
        ("sid", "a string that is not blank", value => IsText(value) && !string.IsNullOrWhiteSpace(value.GetString())),
        ("para", "an integer", value => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _)),
        ("section", "a string", IsText),
        ("text", "a string that is not blank", value => IsText(value) && !string.IsNullOrWhiteSpace(value.GetString())),
        ("labels", "a list of strings", value => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsText)),
        ("claims", "a list of objects", value => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(claim => claim.ValueKind == JsonValueKind.Object)),
    ];

    /// <returns>The line, null when it lacks what further checks need; and what is wrong with its shape.</returns>
    public static (AnnotatedLine? Line, IReadOnlyList<CorpusFault> Faults) Read(string json, string file, int number)
    {
        CorpusFault Fault(string found, string expected = Expected) => new(CorpusFaultKind.Line, file, number, null, found, expected);

        if (string.IsNullOrWhiteSpace(json))
        {
            return (null, [Fault("a blank line")]);
        }

        try
        {
            var root = JsonElement.Parse(json, Strict);
            if (root.ValueKind != JsonValueKind.Object)
            {
                return (null, [Fault($"a JSON {root.ValueKind.ToString().ToLowerInvariant()}")]);
            }

            var sid = root.TryGetProperty("sid", out var name) && IsText(name) ? name.GetString() : null;
            var shape = Shape(root).ToList();
            var unknown = root.EnumerateObject().Select(property => property.Name).Where(key => !Keys.Any(known => known.Key == key))
                .Select(key => (Found: $"the key '{key}'", Expected: "doc, sid, para, section, text, labels and claims only"));
            var undecodable = json.Contains(Undecodable, StringComparison.Ordinal)
                ? [(Found: $"bytes that are not UTF-8 (or {Undecodable})", Expected: "UTF-8")] : Array.Empty<(string Found, string Expected)>();
            var faults = shape.Concat(unknown).Concat(undecodable).Select(fault => Fault(fault.Found, fault.Expected) with { Sid = sid }).ToList();
            return (shape.Count == 0 ? Line(root, file, number) : null, faults);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a surrogate pair
        {
            return (null, [Fault($"not JSON: {fault.Message}")]);
        }
    }

    private static IEnumerable<(string Found, string Expected)> Shape(JsonElement root)
    {
        foreach (var (key, expected, fits) in Keys)
        {
            if (!root.TryGetProperty(key, out var value))
            {
                yield return ($"no key '{key}'", expected);
            }
            else if (!fits(value))
            {
                yield return ($"{key} {value.GetRawText()}", expected);
            }
        }
    }

    private static AnnotatedLine Line(JsonElement root, string file, int number)
    {
        string Text(string key) => root.GetProperty(key).GetString()!;

        return new AnnotatedLine(
            file, number, Text("doc"), Text("sid"), root.GetProperty("para").GetInt32(), Text("section"), Text("text"),
            root.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!).ToList(),
            root.GetProperty("claims").EnumerateArray().Select(Claim).ToList());
    }

    private static AnnotatedClaim Claim(JsonElement claim)
    {
        var slots = new OrderedDictionary<string, SlotValue>(StringComparer.Ordinal);
        foreach (var property in claim.EnumerateObject())
        {
            slots.Add(property.Name, SlotValue.Of(property.Value));
        }

        slots.Remove("category", out var category);
        return new AnnotatedClaim(category, slots);
    }

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;
}
