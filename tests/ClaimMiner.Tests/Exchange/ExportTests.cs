using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Exchange;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Exchange;

public sealed class ExportTests
{
    [Fact]
    public void EachEvidenceIsARowOfTheTable()
    {
        var rows = Csv(Some.ClaimsFile("BACE1 cleaves APP."));

        Assert.Equal(2, rows.Length);
        Assert.StartsWith("claim_id,evidence_id,category,subject,", rows[0], StringComparison.Ordinal);
        Assert.Contains(",mechanism,BACE1,,modifies,APP,", rows[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BACE1, or \"memapsin\"", ",\"BACE1, or \"\"memapsin\"\"\",")]
    [InlineData("=1+1", ",'=1+1,")]
    [InlineData("@SUM(A1)", ",'@SUM(A1),")]
    public void ACellCanNeitherBreakTheTableNorRunAsAFormula(string subject, string cell)
    {
        var file = Some.ClaimsFile("BACE1 cleaves APP.");
        file = file with { Claims = [file.Claims[0] with { Subject = new EntitySlot(subject) }] };

        Assert.Contains(cell, Csv(file)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ReferencesAreResolvedToTheirEntries()
    {
        var file = Some.ClaimsFile("BACE1 cleaves APP.");
        var cited = file.Claims[0].Evidence[0] with { References = [new CitedReference("b2", "2"), new CitedReference(null, "9")] };
        file = file with
        {
            Claims = [file.Claims[0] with { Evidence = [cited] }],
            References = [new Reference("b2", "2", "Lee 2020", ["Lee A"], null, 2020, "10.1/x", null)],
        };

        Assert.Contains(",2; 9,10.1/x,,", Csv(file)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(QuotePolicy.Full, 120)]
    [InlineData(QuotePolicy.Short, Quotes.ShortLength)]
    [InlineData(QuotePolicy.None, 0)]
    public void QuotesAreCutAsAsked(QuotePolicy policy, int length)
    {
        var row = ExportRow.Of(Some.ClaimsFile(new string('x', 120)), policy).Single();

        Assert.Equal(length, row.Claim.Evidence[0].Quote.Length);
    }

    [Fact]
    public void EachLineIsAWholeJsonObject()
    {
        using var writer = new StringWriter();
        JsonLinesExport.Write(writer, ExportRow.Of(Some.ClaimsFile("BACE1 cleaves APP."), QuotePolicy.Full));

        using var json = JsonDocument.Parse(writer.ToString().TrimEnd('\n'));
        Assert.Equal("BACE1", json.RootElement.GetProperty("claim").GetProperty("subject").GetProperty("text").GetString());
    }

    private static string[] Csv(ClaimsFile file)
    {
        using var writer = new StringWriter();
        CsvExport.Write(writer, ExportRow.Of(file, QuotePolicy.Full));
        return writer.ToString().TrimEnd().Split("\r\n");
    }
}
