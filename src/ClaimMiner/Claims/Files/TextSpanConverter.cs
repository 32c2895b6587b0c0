using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimMiner.Documents;

namespace ClaimMiner.Claims.Files;

/// <summary>A span as a pair: [start, end).</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var pair = JsonSerializer.Deserialize<int[]>(ref reader, options);
        return pair is [var start, var end] && 0 <= start && start <= end
            ? new TextSpan(start, end)
            : throw new JsonException("a span is a pair of ascending positions, [start, end]");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
