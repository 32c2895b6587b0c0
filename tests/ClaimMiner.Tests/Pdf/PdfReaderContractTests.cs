using System.Text;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Host.Commands;
using ClaimMiner.Mining;
using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf;

/// <summary>What every PDF engine promises to the pipeline, whoever wrote it: files and their faults. Pages are in <see cref="PdfPageContractTests"/>.</summary>
public sealed class PdfReaderContractTests
{
    /// <summary>Of the words of a paper, so many must be the same above every engine.</summary>
    private const double LeastSame = 0.995;

    private static readonly IReadOnlyList<string> Papers =
        [.. Directory.EnumerateFiles(Path.Combine(Shared.Root, "corpus", "papers"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void TheContractIsTriedOnEveryEngine()
    {
        Assert.Equal([PdfEngine.Ours, PdfEngine.PdfPig], PdfEngines.Known.Keys);
        Assert.Subset(PdfEngines.Known.Keys.ToHashSet(), PdfEngines.OfThisBuild.Select(engine => engine.Name).ToHashSet());
        Assert.All(PdfEngines.OfThisBuild, engine => Assert.Equal(engine.Name, PdfEngine.Of(engine.Name).Name));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void TheTextOfEveryPageAndTheFactsOfTheFileAreRead(string name)
    {
        var reading = PdfEngine.Of(name).Read(PdfBuilder.Document("one", "two").WithInfo("/Title (T) /Author <FEFF03B1> /Subject (S) /Keywords (K)").Build());

        Assert.Equal(["one", "two"], reading.Pages.Select(PdfEngine.Text));
        Assert.Equal([1, 2], reading.Pages.Select(page => page.Number));
        Assert.Equal(new PdfInfo("T", "α", "S", "K", null), reading.Info);
        Assert.Empty(reading.Issues);
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void FilesOfObjectStreamsAndPartsOfBuffersAreReadAsWell(string name)
    {
        byte[] file = PdfBuilder.Document("one").BuildCompressed(), buffer = [.. new byte[100], .. file, .. new byte[100]];

        Assert.Equal("one", PdfEngine.Text(Assert.Single(PdfEngine.Of(name).Read(buffer.AsMemory(100, file.Length)).Pages)));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void WhatIsNoReadablePdfFailsWithItsReason(string name)
    {
        (string File, PdfIssueKind Kind)[] faulty =
        [
            ("", PdfIssueKind.Empty),
            ("PK\u0003\u0004 this is something else", PdfIssueKind.NotAPdf),
            ("<html>%PDF is a format</html>", PdfIssueKind.NotAPdf),
            ("%PDF-1.7", PdfIssueKind.Damaged),
            ("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>", PdfIssueKind.Damaged),
        ];
        foreach (var (file, kind) in faulty)
        {
            var reading = PdfEngine.Of(name).Read(PdfBuilder.Bytes(file));

            Assert.Empty(reading.Pages);
            Assert.Equal((kind, PdfIssueSeverity.Error), (Assert.Single(reading.Issues).Kind, reading.Issues[0].Severity));
        }
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void AFileWithAPasswordFailsAndOneThatDeniesCopyingIsRead(string name)
    {
        foreach (var kind in Enum.GetValues<PdfEncryptionKind>())
        {
            var locked = Read(name, new PdfEncryption(kind, "sesame"));
            Assert.Empty(locked.Pages);
            Assert.Equal((PdfIssueKind.Encrypted, PdfIssueSeverity.Error), (Assert.Single(locked.Issues).Kind, locked.Issues[0].Severity));

            var denied = Read(name, new PdfEncryption(kind, deniesCopying: true));
            Assert.Equal("one", PdfEngine.Text(Assert.Single(denied.Pages)));
            Assert.Equal((PdfIssueKind.Encrypted, PdfIssueSeverity.Note), (Assert.Single(denied.Issues).Kind, denied.Issues[0].Severity));

            var open = Read(name, new PdfEncryption(kind));
            Assert.Equal("one", PdfEngine.Text(Assert.Single(open.Pages)));
            Assert.Empty(open.Issues);
        }
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void ACutFileIsReadAndCalledDamaged(string name)
    {
        var file = PdfBuilder.Document("one").Build();
        var reading = PdfEngine.Of(name).Read(file.AsMemory(0, PdfBuilder.StartXref(file)));

        Assert.Equal("one", reading.Pages.Count == 0 ? "one" : PdfEngine.Text(Assert.Single(reading.Pages)));
        Assert.Contains(reading.Issues, issue => issue is { Kind: PdfIssueKind.Damaged, Severity: PdfIssueSeverity.Error });
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void ABrokenTableLosesNothing(string name)
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.Document("one").Build());
        var reading = PdfEngine.Of(name).Read(PdfBuilder.Bytes(file.Replace("\nxref", "\nxerf", StringComparison.Ordinal)));

        Assert.Equal("one", PdfEngine.Text(Assert.Single(reading.Pages)));
        Assert.DoesNotContain(reading.Issues, issue => issue.Severity == PdfIssueSeverity.Error);
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void APageThatIsLostIsAnErrorAndTheOthersAreRead(string name)
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.Document("one", "two", "three").Build(out var offsets));
        var second = offsets.Keys.ElementAt(6);
        var reading = PdfEngine.Of(name).Read(PdfBuilder.Bytes(file.Replace($"\n{second} 0 obj", $"\n{second} 0 xxx", StringComparison.Ordinal)));

        Assert.Equal(["one", "three"], reading.Pages.Select(PdfEngine.Text));
        Assert.Contains(reading.Issues, issue => issue is { Kind: PdfIssueKind.PageUnreadable or PdfIssueKind.Damaged, Severity: PdfIssueSeverity.Error });
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void APictureWithoutTextHasNoTextLayer(string name)
    {
        var result = Pipeline(name).Mine(TextPdf.Scan());

        Assert.Equal((DocumentStatus.Failed, IssueKind.NoTextLayer), (result.Status, Assert.Single(result.Issues).Kind));
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void LimitsEndTheReadingAndAreToldOf(string name)
    {
        var three = PdfBuilder.Document("one", "two", "three").Build();
        var bomb = PdfBuilder.Document("one");
        bomb.AddPage("", string.Concat(Enumerable.Repeat("0 0 m ", 100_000)));

        Assert.Equal(PdfIssueKind.TooLarge, Assert.Single(PdfEngine.Of(name, new PdfLimits { FileBytes = 100 }).Read(three).Issues).Kind);
        AssertLimit(PdfEngine.Of(name, new PdfLimits { Pages = 2 }).Read(three), page: 3, "one", "two");
        AssertLimit(PdfEngine.Of(name, new PdfLimits { GlyphsPerPage = 4 }).Read(three), page: 3, "one", "two", "thre");
        AssertLimit(PdfEngine.Of(name, new PdfLimits { OperatorsPerPage = 1000 }).Read(bomb.Build()), page: 2, "one", "");
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void WhenTheTimeIsUpTheLastPagesAreLeftOut(string name)
    {
        var file = PdfBuilder.Document([.. Enumerable.Range(0, 20).Select(i => $"{i}")]).Build();
        var reading = PdfEngine.Of(name, new PdfLimits { Time = TimeSpan.FromSeconds(12) }, new TickingTime()).Read(file);

        Assert.InRange(reading.Pages.Count, 1, 19);
        Assert.Contains(reading.Issues, issue => issue is { Kind: PdfIssueKind.LimitReached, Severity: PdfIssueSeverity.Error });
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void CancellingStopsTheReading(string name) => Assert.ThrowsAny<OperationCanceledException>(
        () => PdfEngine.Of(name).Read(PdfBuilder.Document("one").Build(), new CancellationToken(canceled: true)));

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void TheSameBytesGiveTheSamePagesFromManyThreads(string name)
    {
        var engine = PdfEngine.Of(name);
        var files = Papers.Select(File.ReadAllBytes).ToList();
        var first = files.Select(file => engine.Read(file)).ToList();

        Assert.All(Enumerable.Range(0, 6).AsParallel().WithDegreeOfParallelism(3).Select(i => (i, Reading: engine.Read(files[i % files.Count]))).ToList(), again =>
        {
            Assert.Equal(first[again.i % files.Count].Info, again.Reading.Info);
            Assert.Equal(first[again.i % files.Count].Issues, again.Reading.Issues);
            Assert.Equal(first[again.i % files.Count].Pages.SelectMany(page => page.Glyphs), again.Reading.Pages.SelectMany(page => page.Glyphs));
        });
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void NoDamageIsAnException(string name)
    {
        var original = PdfBuilder.Document("one", "two", "three").WithInfo("/Title (A title)");
        byte[][] files = [original.Build(), original.BuildCompressed(), File.ReadAllBytes(Papers[0])];
        var limits = new PdfLimits { DecodedBytes = 64 << 20, StreamBytes = 16 << 20, GlyphsPerPage = 50_000, OperatorsPerPage = 500_000 };
        for (var seed = 0; seed < 150; seed++)
        {
            var reading = PdfEngine.Of(name, limits).Read(new PdfMutator(seed).Mutate(files[seed % files.Length]));

            Assert.True(reading.Pages.Count > 0 || reading.Issues.Any(issue => issue.Severity == PdfIssueSeverity.Error), $"seed {seed}: neither pages nor a reason");
        }
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public void TheSamplePapersAreMinedWhole(string name)
    {
        foreach (var paper in Papers)
        {
            var bytes = File.ReadAllBytes(paper);
            var result = Pipeline(name).Mine(bytes);

            Assert.Equal(DocumentStatus.Mined, result.Status);
            Assert.True(result.Claims.Count >= 15, $"{result.Claims.Count} claims");
            Assert.All(result.Claims.SelectMany(claim => claim.Evidence), evidence => Assert.NotEmpty(evidence.Boxes));
            ArticleInvariants.Check(Path.GetFileName(paper), PdfEngine.Of(name).Read(bytes));
        }
    }

    [Theory, PdfEngine(PdfEngine.PdfPig)]
    public void TheSamplePapersHaveTheWordsAndClaimsThatTheDefaultFinds(string name)
    {
        foreach (var paper in Papers.Select(File.ReadAllBytes))
        {
            MiningResult ours = Pipeline(PdfEngine.Ours).Mine(paper), theirs = Pipeline(name).Mine(paper);

            AssertSame(Words(ours), Words(theirs));
            AssertSame(ours.Claims.Select(claim => claim.Id).ToArray(), theirs.Claims.Select(claim => claim.Id).ToArray());
        }
    }

    private static void AssertSame(string[] expected, string[] actual)
    {
        var counts = actual.CountBy(item => item).ToDictionary();
        var same = expected.CountBy(item => item).Sum(item => Math.Min(item.Value, counts.GetValueOrDefault(item.Key)));

        Assert.True(2.0 * same >= LeastSame * (expected.Length + actual.Length), $"{same} of {expected.Length} and {actual.Length} are the same");
    }

    private static void AssertLimit(PdfReading reading, int page, params string[] texts)
    {
        Assert.Equal(texts, reading.Pages.Select(PdfEngine.Text));
        Assert.Equal((PdfIssueKind.LimitReached, PdfIssueSeverity.Error, page), (Assert.Single(reading.Issues).Kind, reading.Issues[0].Severity, reading.Issues[0].Page));
    }

    private static PdfReading Read(string name, PdfEncryption encryption)
    {
        var builder = PdfBuilder.Document("one");
        builder.Encryption = encryption;
        return PdfEngine.Of(name).Read(builder.Build());
    }

    private static MiningPipeline Pipeline(string name) => new(PdfEngine.Of(name), SentenceClassifier.Shipped());

    private static string[] Words(MiningResult result) => result.Article!.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
