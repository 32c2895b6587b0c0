using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Claims;

public sealed class ContractTests
{
    public static TheoryData<string> Schemas => new(ContractSchema.All.Keys);

    [Theory]
    [MemberData(nameof(Schemas))]
    public void TheShippedSchemaIsTheOneThatTheTypesGive(string name) =>
        Golden.Matches($"src/ClaimMiner/Claims/{name}", ContractSchema.All[name]);

    [Fact]
    public void AClaimsFileReadsBackAsItWasWritten()
    {
        var file = Some.ClaimsFile("The 𝛽-secretase BACE1 cleaves APP.");

        var written = ContractJson.Write(file);

        Assert.Equal(written, ContractJson.Write(ContractJson.Read<ClaimsFile>(written)));
    }

    [Fact]
    public void SpansInFilesCountCodePoints()
    {
        var file = Some.ClaimsFile("𝛽 is one. APP is cleaved.", quote: "APP is cleaved.");

        Assert.Equal(new TextSpan(10, 25), file.Claims[0].Evidence[0].Span);
    }

    [Fact]
    public void SlotsThatAreNotStatedAreAbsentAndDocumentFieldsAreNull()
    {
        using var json = JsonDocument.Parse(ContractJson.Write(Some.ClaimsFile("APP is cleaved.")));

        Assert.False(json.RootElement.GetProperty("claims")[0].TryGetProperty("product", out _));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("document").GetProperty("pmid").ValueKind);
    }

    [Theory]
    [InlineData(Modality.SmallMolecule, "small-molecule")]
    [InlineData(Modality.Rnai, "rnai")]
    [InlineData(RegulatoryStatus.NotApproved, "not-approved")]
    [InlineData(ArticleType.SystematicReview, "systematicReview")]
    [InlineData(IssueKind.NotAPdf, "notAPdf")]
    public void EnumerationsAreSpeltAsTheContractSays(object value, string spelling) =>
        Assert.Equal($"\"{spelling}\"", JsonSerializer.Serialize(value, ContractJson.Line));

    [Fact]
    public void AnUnknownEnumerationValueIsRefused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Relation>("\"likes\"", ContractJson.Line));
}
