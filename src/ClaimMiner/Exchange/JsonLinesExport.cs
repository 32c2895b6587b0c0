using ClaimMiner.Claims.Files;

namespace ClaimMiner.Exchange;

/// <summary>One JSON object a line: document, claim with one evidence, resolved references. For scripts and for tools that take JSON.</summary>
public static class JsonLinesExport
{
    public const string FileName = "claims.jsonl";

    public static void Write(TextWriter writer, IEnumerable<ExportRow> rows)
    {
        foreach (var row in rows)
        {
            writer.Write(ContractJson.WriteLine(row));
        }
    }
}
