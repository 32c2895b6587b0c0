using System.Text.Json;
using ClaimMiner.Host.Work;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host.Service;

public sealed class ClaimStreamTests : IDisposable
{
    private readonly ServiceFixture _service = new();

    [Fact]
    public async Task EachEvidenceStandsInItOnceAndATornLastLineGoes()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article(1));
        await _service.RunUntilAsync(() => _service.Claims == 1 && Lines().Count > 0);
        var first = Lines();
        File.AppendAllText(_service.Folder["out/claims.jsonl"], "{\"document\": {\"id\": \"to");

        _service.Folder.Write("in/b.pdf", TextPdf.Article(2));
        await _service.RunUntilAsync(() => _service.Claims == 2 && Lines().Count > first.Count);

        var lines = Lines();
        Assert.Equal(first, lines.Take(first.Count));
        var evidences = lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("claim").GetProperty("evidence")[0].GetProperty("id").GetString()).ToList();
        Assert.All(evidences, id => Assert.StartsWith("ev:", id, StringComparison.Ordinal));
        Assert.Equal(evidences.Count, evidences.Distinct().Count());
    }

    [Fact]
    public async Task AForgottenDocumentsLinesGo()
    {
        _service.Folder.Write("in/a.pdf", TextPdf.Article(1));
        _service.Folder.Write("in/b.pdf", TextPdf.Article(2));
        await _service.RunUntilAsync(() => _service.Claims == 2 && Lines().Select(DocumentOf).Distinct().Count() == 2);
        using var ledger = _service.Open();
        var gone = ledger.Documents()[0].Document;

        new ClaimStream(_service.Folder["out/claims.jsonl"], ledger).Remove(gone);

        Assert.DoesNotContain(gone, Lines().Select(DocumentOf));
        Assert.Equal(new FileInfo(_service.Folder["out/claims.jsonl"]).Length, ledger.StreamLength(_service.Folder["out/claims.jsonl"]));
    }

    public void Dispose() => _service.Dispose();

    private static string? DocumentOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("id").GetString();

    private List<string> Lines() => File.Exists(_service.Folder["out/claims.jsonl"]) ? [.. File.ReadAllLines(_service.Folder["out/claims.jsonl"])] : [];
}
