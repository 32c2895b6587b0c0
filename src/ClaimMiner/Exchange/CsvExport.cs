using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;

namespace ClaimMiner.Exchange;

/// <summary>
/// One row an evidence, by RFC 4180, for spreadsheets: begin the file with a byte-order mark, or they misread Greek letters. A cell that
/// a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
public static class CsvExport
{
    public const string FileName = "claims.csv";

    /// <summary>The columns, in order, and what fills each.</summary>
    private static readonly (string Name, Func<ExportRow, string?> Value)[] Columns =
    [
        ("claim_id", row => row.Claim.Id),
        ("evidence_id", row => Evidence(row).Id),
        ("category", row => Spelt(row.Claim.Category)),
        ("subject", row => row.Claim.Subject?.Text),
        ("subject_id", row => row.Claim.Subject?.Id),
        ("relation", row => Spelt(row.Claim.Relation)),
        ("object", row => row.Claim.Object?.Text),
        ("object_id", row => row.Claim.Object?.Id),
        ("context", row => row.Claim.Context?.Text),
        ("target", row => row.Claim.Target?.Text),
        ("target_id", row => row.Claim.Target?.Id),
        ("action", row => Spelt(row.Claim.Action)),
        ("agent", row => row.Claim.Agent?.Text),
        ("modality", row => Spelt(row.Claim.Modality)),
        ("disease", row => row.Claim.Disease?.Text),
        ("product", row => row.Claim.Product?.Text),
        ("regulator", row => row.Claim.Regulator?.Name ?? row.Claim.Regulator?.Text),
        ("status", row => Spelt(row.Claim.Status)),
        ("year", row => row.Claim.Year?.ToString()),
        ("company", row => row.Claim.Company?.Text),
        ("indication", row => row.Claim.Indication?.Text),
        ("negated", row => row.Claim.Negated ? "true" : "false"),
        ("certainty", row => Spelt(Evidence(row).Certainty)),
        ("attribution", row => Spelt(Evidence(row).Attribution)),
        ("confidence", row => Evidence(row).Confidence.ToString("0.000")),
        ("quote", row => Evidence(row).Quote),
        ("page", row => Evidence(row).Boxes is [var box, ..] ? box.Page.ToString() : null),
        ("section", row => Spelt(Evidence(row).Section)),
        ("cited", row => string.Join("; ", Evidence(row).References.Select(reference => reference.Marker))),
        ("cited_doi", row => string.Join("; ", row.References.Select(reference => reference.Doi).OfType<string>())),
        ("cited_pmid", row => string.Join("; ", row.References.Select(reference => reference.Pmid).OfType<string>())),
        ("document_id", row => row.Document.Id),
        ("title", row => row.Document.Title),
        ("journal", row => row.Document.Journal),
        ("publication_year", row => row.Document.Year?.ToString()),
        ("doi", row => row.Document.Doi),
        ("pmid", row => row.Document.Pmid),
        ("pmcid", row => row.Document.Pmcid),
    ];

    public static void Write(TextWriter writer, IEnumerable<ExportRow> rows)
    {
        WriteLine(writer, Columns.Select(column => column.Name));
        foreach (var row in rows)
        {
            WriteLine(writer, Columns.Select(column => column.Value(row)));
        }
    }

    private static Evidence Evidence(ExportRow row) => row.Claim.Evidence[0];

    /// <summary>An enumeration as the contract spells it.</summary>
    private static string? Spelt<T>(T value) => value is null ? null : JsonSerializer.SerializeToElement(value, ContractJson.Line).GetString();

    private static void WriteLine(TextWriter writer, IEnumerable<string?> cells)
    {
        writer.Write(string.Join(',', cells.Select(cell => Quoted(cell ?? ""))));
        writer.Write("\r\n");
    }

    private static string Quoted(string cell)
    {
        if (cell is ['=' or '@' or '+' or '-' or '\t', ..])
        {
            cell = "'" + cell;
        }

        return cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
    }
}
