using System.Text.Json.Nodes;
using ClaimMiner.Claims.Files;

namespace ClaimMiner.Tests.Classification;

/// <summary>Lines of a corpus file, without a fault unless a test puts one in.</summary>
internal static class CorpusLines
{
    public const string Mechanism = """{"category": "mechanism", "subject": "BACE1", "relation": "modifies", "object": "APP"}""";

    public const string Sentence = "The protease BACE1 cleaves APP in neurons.";

    /// <summary>As many different words as a test needs, so that no two sentences are alike.</summary>
    public static string Word(int i) => $"w{i}";

    public static string Of(string text, string claim) => Of(text, [Category(claim)], [claim]);

    public static string Of(
        string text = Sentence, string[]? labels = null, string[]? claims = null, string doc = "area", string sid = "p1.1", int para = 1, string section = "body") =>
        $$"""{"doc": {{Json(doc)}}, "sid": {{Json(sid)}}, "para": {{para}}, "section": {{Json(section)}}, "text": {{Json(text)}}, "labels": {{Json(labels ?? [])}}, "claims": [{{string.Join(", ", claims ?? [])}}]}""";

    /// <summary>As many different sentences as wanted, the first ones with the labels.</summary>
    public static IEnumerable<string> Many(int count, int mechanism = 0, int target = 0, int approval = 0) => Enumerable.Range(0, count).Select(i =>
    {
        var (word, other) = (Word(2 * i), Word(2 * i + 1));
        List<string> claims =
        [
            .. i < mechanism ? [$$"""{"category": "mechanism", "subject": "{{word}}", "relation": "binds", "object": "{{other}}"}"""] : Array.Empty<string>(),
            .. i < target ? [$$"""{"category": "target", "target": "{{word}}"}"""] : Array.Empty<string>(),
            .. i < approval ? [$$"""{"category": "approval", "product": "{{word}}", "status": "approved"}"""] : Array.Empty<string>(),
        ];
        return Of($"{word} meets {other}.", [.. claims.Select(Category)], [.. claims], sid: $"p{i}");
    });

    private static string Category(string claim) => JsonNode.Parse(claim)!["category"]!.ToString();

    private static string Json<T>(T value) => ContractJson.WriteLine(value).TrimEnd();
}
