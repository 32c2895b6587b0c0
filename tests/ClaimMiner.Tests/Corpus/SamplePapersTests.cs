using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Classification;
using ClaimMiner.Mining;
using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Corpus;

/// <summary>The sample papers, typeset three ways, against what was looked through by eye.</summary>
public sealed class SamplePapersTests
{
    public static TheoryData<string> Papers => new(Directory.EnumerateDirectories(Path.Combine(Shared.Root, "corpus", "papers")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Papers))]
    public void APaperGivesTheClaimsThatWereApproved(string paper) =>
        Golden.Matches($"corpus/papers/{paper}/claims.json", ContractJson.Write(Mine(paper).ToClaimsFile()));

    [Theory]
    [MemberData(nameof(Papers))]
    public void EveryEvidenceQuotesItsArticleAndStandsOnAPage(string paper)
    {
        var result = Mine(paper);

        Assert.True(result.Claims.Count >= 15, $"{result.Claims.Count} claims");
        Assert.All(result.Claims.SelectMany(claim => claim.Evidence), evidence =>
        {
            Assert.Equal(evidence.Quote, result.Article![evidence.Span]);
            Assert.NotEmpty(evidence.Boxes);
            Assert.All(Words(evidence.Slots), words => Assert.All(words.Spans, span => Assert.True(span.End <= result.Article.Text.Length)));
        });
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void APaperIsReadWhole(string paper)
    {
        var article = Mine(paper).Article!;

        Assert.NotNull(article.Metadata.Title);
        Assert.True(article.References.Count >= 14, $"{article.References.Count} references");
        Assert.All(article.Citations, citation => Assert.NotNull(citation.ReferenceId));
    }

    private static MiningResult Mine(string paper) => new MiningPipeline(new ClaimMinerPdfReader(), SentenceClassifier.Shipped())
        .Mine(File.ReadAllBytes(Path.Combine(Shared.Root, "corpus", "papers", paper, $"{paper}.pdf")));

    private static IEnumerable<SlotWords> Words(EvidenceSlots slots) => new[]
    {
        slots.Subject, slots.Object, slots.Context, slots.Target, slots.Agent, slots.Disease, slots.Product, slots.Regulator, slots.Year, slots.Company, slots.Indication,
    }.OfType<SlotWords>();
}
