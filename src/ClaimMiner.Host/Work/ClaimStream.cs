using System.Text;
using System.Text.Json;
using ClaimMiner.Claims.Files;
using ClaimMiner.Exchange;
using ClaimMiner.Host.Ledger;

namespace ClaimMiner.Host.Work;

/// <summary>
/// The file <c>claims.jsonl</c> beside the results: a line for each evidence of each document, appended as documents are committed, for tools
/// that read along. The ledger knows how many of its bytes are committed.
/// </summary>
internal sealed class ClaimStream(string path, ILedger ledger)
{
    public const string FileName = "claims.jsonl";

    public string Path => path;

    /// <summary>Cuts the file back to what was committed: a last line that a sudden end left half written goes.</summary>
    public void Recover()
    {
        var committed = ledger.StreamLength(path);
        if (!File.Exists(path))
        {
            ledger.MarkStreamed(path, 0, null);
            return;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (stream.Length > committed)
        {
            stream.SetLength(committed);
        }
        else if (stream.Length < committed)
        {
            ledger.MarkStreamed(path, stream.Length, null);
        }
    }

    /// <summary>Appends what is not in it yet.</summary>
    public void Append()
    {
        while (ledger.Unstreamed() is { } publication)
        {
            using var text = new StringWriter();
            JsonLinesExport.Write(text, ExportRow.Of(ContractJson.Read<ClaimsFile>(ledger.Result(publication)), QuotePolicy.Full));
            var lines = Encoding.UTF8.GetBytes(text.ToString());
            var committed = ledger.StreamLength(path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite))
            {
                stream.Position = committed;
                stream.Write(lines);
                stream.SetLength(stream.Position);
                stream.Flush(flushToDisk: true);
            }

            ledger.MarkStreamed(path, committed + lines.Length, publication);
        }
    }

    /// <summary>Takes a document's lines out. Tools that read along have to begin anew.</summary>
    public void Remove(string document)
    {
        if (!File.Exists(path))
        {
            return;
        }

        var kept = File.ReadLines(path).Where(line => !IsOf(line, document)).Select(line => line + "\n");
        AtomicFile.Write(path, string.Concat(kept));
        ledger.MarkStreamed(path, new FileInfo(path).Length, null);
    }

    private static bool IsOf(string line, string document)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("document").GetProperty("id").GetString() == document;
    }
}
