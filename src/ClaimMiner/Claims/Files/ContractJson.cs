using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMiner.Claims.Files;

/// <summary>The one way in which the project's JSON files are written and read.</summary>
public static class ContractJson
{
    /// <summary>Indented, for files and for people.</summary>
    public static JsonSerializerOptions Indented { get; } = Options(indented: true);

    /// <summary>One line, for streams of documents.</summary>
    public static JsonSerializerOptions Line { get; } = Options(indented: false);

    public static string Write<T>(T file) => JsonSerializer.Serialize(file, Indented) + "\n";

    public static string WriteLine<T>(T file) => JsonSerializer.Serialize(file, Line) + "\n";

    /// <exception cref="JsonException">The text is not such a file.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Line) ?? throw new JsonException($"expected a {typeof(T).Name}, found null");

    private static JsonSerializerOptions Options(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = indented,
            NewLine = "\n",
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            // Greek letters and quotes stay readable; control characters are escaped all the same.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new TextSpanConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
