using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Mining;
using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Mining;

/// <summary>What becomes of documents that give little text or none.</summary>
public sealed class MiningPipelineTests
{
    private const string Prose = "mTOR inhibits autophagy in the neurons of mice.";

    [Theory]
    [InlineData(0, DocumentStatus.Mined, null)]
    [InlineData(1, DocumentStatus.Mined, null)]
    [InlineData(4, DocumentStatus.Partial, IssueKind.Damaged)]
    [InlineData(30, DocumentStatus.Failed, IssueKind.NoTextLayer)]
    public void LettersThatNoFontNamesAreTextThatWasLost(int nameless, DocumentStatus status, IssueKind? kind)
    {
        var result = Read(new GlyphPage().Line(72, 100, new string('\uFFFD', nameless) + Prose[nameless..]).Page());

        Assert.Equal(status, result.Status);
        Assert.Equal(kind, result.Issues.SingleOrDefault()?.Kind);
        Assert.All(result.Issues, issue => Assert.Contains($"{nameless} of ", issue.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void PagesOfPicturesAreSentToATextRecogniserAndBlankOnesAreNot(bool hasImages, bool isAdvised)
    {
        var issue = Assert.Single(Read(new PdfPage(1, 612, 792, [], hasImages)).Issues);

        Assert.Equal(IssueKind.NoTextLayer, issue.Kind);
        Assert.Equal(isAdvised, issue.Message.Contains("text recogniser", StringComparison.Ordinal));
    }

    [Fact]
    public void ADocumentWithoutRunningTextFails()
    {
        var pages = Enumerable.Range(1, 4).Select(number => new GlyphPage().Line(200, 30, "Journal of Things 2026").Line(300, 770, $"{number}").Page(number));

        var result = Read([.. pages]);

        Assert.Equal(DocumentStatus.Failed, result.Status);
        Assert.Equal((IssueKind.NoTextLayer, IssueSeverity.Error), (Assert.Single(result.Issues).Kind, result.Issues[0].Severity));
        Assert.StartsWith("none of the 80 characters on 4 pages", result.Issues[0].Message, StringComparison.Ordinal);
    }

    private static MiningResult Read(params PdfPage[] pages) => new MiningPipeline(new SetPages(pages), SentenceClassifier.RulesOnly).Read(new byte[1]);

    /// <summary>An engine that gives the same pages for every file.</summary>
    private sealed class SetPages(IReadOnlyList<PdfPage> pages) : IPdfReader
    {
        public string Name => "set";

        public PdfReading Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) => new(pages, PdfInfo.Empty, []);
    }
}
