using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ClaimMiner.Documents;

namespace ClaimMiner.Claims.Files;

/// <summary>The JSON Schemas of the files, generated from the types that are written, so that the two cannot part.</summary>
public static class ContractSchema
{
    /// <summary>File name and text of each schema, as shipped beside this class.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["article.schema.json"] = Of<ArticleFile>(ArticleFile.SchemaName),
        ["claims.schema.json"] = Of<ClaimsFile>(ClaimsFile.SchemaName),
        ["error.schema.json"] = Of<ErrorFile>(ErrorFile.SchemaName),
    };

    private static string Of<T>(string name)
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        var schema = ContractJson.Indented.GetJsonSchemaAsNode(typeof(T), exporter).AsObject();
        schema["properties"]!["schema"] = new JsonObject { ["const"] = name };
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", name);
        return schema.ToJsonString(ContractJson.Indented) + "\n";
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.TypeInfo.Type == typeof(TextSpan))
        {
            return new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
                ["minItems"] = 2,
                ["maxItems"] = 2,
            };
        }

        return node;
    }
}
