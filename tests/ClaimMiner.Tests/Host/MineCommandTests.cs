using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host;

public sealed class MineCommandTests
{
    [Fact]
    public async Task EveryFileEndsInANamedStateAndTheGoodOnesAreMined()
    {
        using var folder = new TemporaryFolder();
        var whole = TextPdf.Article();
        folder.Write("in/good.pdf", whole);
        folder.Write("in/text.pdf", "This is a text file."u8.ToArray());
        folder.Write("in/empty.pdf", []);
        folder.Write("in/secret.pdf", TextPdf.Encrypted());
        folder.Write("in/scan.pdf", TextPdf.Scan());
        folder.Write("in/cut.pdf", whole[..(whole.Length / 2)]);

        var (exitCode, _, error) = await Cli.RunAsync("mine", folder["in"], "--out", folder["out"]);

        Assert.Equal(ExitCode.SomeFailed, exitCode);
        Assert.Equal(DocumentStatus.Mined, ContractJson.Read<ClaimsFile>(File.ReadAllText(folder["out/good.claims.json"])).Status);
        Assert.Equal(IssueKind.NotAPdf, Issue(folder["out/text.error.json"]));
        Assert.Equal(IssueKind.Empty, Issue(folder["out/empty.error.json"]));
        Assert.Equal(IssueKind.Encrypted, Issue(folder["out/secret.error.json"]));
        Assert.Equal(IssueKind.NoTextLayer, Issue(folder["out/scan.error.json"]));
        Assert.True(File.Exists(folder["out/cut.error.json"]) || ContractJson.Read<ClaimsFile>(File.ReadAllText(folder["out/cut.claims.json"])).Status == DocumentStatus.Partial);
        Assert.Contains("6 documents:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OrderAndJobsDoNotChangeAByte()
    {
        using var folder = new TemporaryFolder();
        var paths = Enumerable.Range(1, 12).Select(i => folder.Write($"in/{i}.pdf", TextPdf.Article(i))).ToList();

        await Cli.RunAsync(["mine", .. paths, "--out", folder["one"], "--jobs", "1"]);
        await Cli.RunAsync(["mine", .. paths.AsEnumerable().Reverse(), "--out", folder["two"], "--jobs", "4"]);

        Assert.All(Enumerable.Range(1, 12), i => Assert.Equal(File.ReadAllBytes(folder[$"one/{i}.claims.json"]), File.ReadAllBytes(folder[$"two/{i}.claims.json"])));
    }

    [Fact]
    public async Task WithoutAnOutputFolderEachDocumentIsALineInTheOrderGiven()
    {
        using var folder = new TemporaryFolder();
        string[] paths = [folder.Write("b.pdf", TextPdf.Article(1)), folder.Write("a.pdf", [])];

        var (exitCode, output, _) = await Cli.RunAsync(["mine", .. paths]);

        var lines = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(ExitCode.SomeFailed, exitCode);
        Assert.Equal(["mined", "failed"], lines.Select(line => line.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task SubFoldersAreKeptAndHiddenAndUnfinishedFilesPassedOver()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/deep/er/a.PDF", TextPdf.Article());
        folder.Write("in/.hidden.pdf", TextPdf.Article());
        folder.Write("in/b.pdf.crdownload", TextPdf.Article());

        await Cli.RunAsync("mine", folder["in"], "--out", folder["out"]);

        Assert.Equal([folder["out/deep/er/a.claims.json"]], Directory.EnumerateFiles(folder["out"], "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task TwoInputsWithOneResultAreAUsageError()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one/a.pdf", TextPdf.Article(1));
        folder.Write("two/a.pdf", TextPdf.Article(2));

        var (exitCode, _, error) = await Cli.RunAsync("mine", folder["one/a.pdf"], folder["two/a.pdf"], "--out", folder["out"]);

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Contains("one result", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("mine", "/nowhere/at/all.pdf")]
    [InlineData("mine", "x", "--bogus")]
    [InlineData("bogus")]
    [InlineData("mine", ".", "--jobs", "0")]
    [InlineData("mine", ".", "--pdf-engine", "none")]
    public async Task AWrongCommandLineIsAUsageError(params string[] arguments)
    {
        var (exitCode, output, error) = await Cli.RunAsync(arguments);

        Assert.Equal((ExitCode.Usage, ""), (exitCode, output));
        Assert.NotEmpty(error);
    }

    [Theory, PdfEngine(PdfEngine.PdfPig, present: false)]
    public async Task AnEngineThatThisBuildLacksIsAUsageErrorThatSaysHowToGetIt(string name)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, _, error) = await Cli.RunAsync("mine", folder.Write("a.pdf", TextPdf.Article()), "--pdf-engine", name);

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Contains("-p:PdfPig=true", error, StringComparison.Ordinal);
    }

    [Theory, PdfEngine(PdfEngine.Ours), PdfEngine(PdfEngine.PdfPig)]
    public async Task TheEngineThatIsNamedReads(string name)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, _) = await Cli.RunAsync("mine", folder.Write("a.pdf", TextPdf.Article()), "--pdf-engine", name);

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.NotEmpty(ContractJson.Read<ClaimsFile>(output).Claims);
    }

    [Fact]
    public async Task AResultOfAnEarlierRunGoesWhenTheDocumentNowFails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.pdf", TextPdf.Article());
        await Cli.RunAsync("mine", folder["a.pdf"], "--out", folder["out"]);
        folder.Write("a.pdf", []);

        await Cli.RunAsync("mine", folder["a.pdf"], "--out", folder["out"]);

        Assert.Equal([folder["out/a.error.json"]], Directory.EnumerateFiles(folder["out"]));
    }

    [Fact]
    public async Task AFolderMayBeNamedFromTheCurrentOne()
    {
        using var folder = new TemporaryFolder();
        folder.Write("papers/sub/a.pdf", TextPdf.Article());

        var (exitCode, _, _) = await Cli.RunAsync("mine", Path.GetRelativePath(Environment.CurrentDirectory, folder["papers"]) + "/", "--out", folder["out"]);

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.True(File.Exists(folder["out/sub/a.claims.json"]));
    }

    [Fact]
    public async Task ControlCharactersOfAFileNameNeverReachTheTerminal()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("evil\u001b[31m\u202e.pdf", []);

        var (_, _, error) = await Cli.RunAsync("mine", path);

        Assert.DoesNotContain('\u001b', error);
        Assert.DoesNotContain('\u202e', error);
    }

    [SharedFact("seed")]
    public async Task TheFoundingEditorialGivesItsClaims()
    {
        var (_, output, _) = await Cli.RunAsync("mine", Shared.Path("seed/gene-therapy-editorial.pdf"));
        var claims = ContractJson.Read<ClaimsFile>(output).Claims;

        var approvals = claims.Where(claim => claim.Category == ClaimCategory.Approval).ToList();
        Assert.Equal(
            [("Imlygic", "Amgen", 2015), ("Kymriah", "Novartis", 2017), ("Yescarta", "Gilead", 2017), ("Luxturna", "Spark", 2017)],
            approvals.Select(claim => (claim.Product!.Text, claim.Company!.Text, claim.Year!.Value)));
        Assert.All(approvals, claim => Assert.Equal(
            ("FDA", RegulatoryStatus.Approved, "recessive inherited diseases and cancer"), (claim.Regulator!.Name, claim.Status, claim.Indication!.Text)));

        var autophagy = Assert.Single(claims, claim => claim is { Relation: Relation.Decreases, Subject.Text: "mTOR", Object.Text: "autophagy" });
        Assert.Equal([new CitedReference(null, "8")], autophagy.Evidence[0].References);
        Assert.Contains(claims, claim => claim is { Relation: Relation.Increases, Subject.Text: "Autophagy", Object.Text: "cell survival" });
        Assert.Contains(claims, claim => claim is { Category: ClaimCategory.Target, Target.Text: "mTORC1/RAPTOR" } && claim.Evidence[0].Certainty == Certainty.Hypothesised);
        Assert.DoesNotContain(claims.SelectMany(claim => claim.Evidence), evidence => evidence.Quote.Contains("finding the best targets", StringComparison.Ordinal));
    }

    private static IssueKind Issue(string path) => ContractJson.Read<ErrorFile>(File.ReadAllText(path)).Issues[0].Kind;
}
