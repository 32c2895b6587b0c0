using System.Text;
using System.Text.Json.Nodes;
using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Classification;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host;

public sealed class CorpusCommandTests
{
    [Fact]
    public async Task WithoutAFaultTheCardIsPrintedAndAllIsWell()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "area.jsonl", CorpusLines.Of(CorpusLines.Sentence, CorpusLines.Mechanism), CorpusLines.Of("The weather was fine.", sid: "p1.2"));

        var (exitCode, output, error) = await Cli.RunAsync("corpus", "check", folder.Path);

        Assert.Equal((ExitCode.Done, "2 sentences in 1 file: 0 faults"), (exitCode, error.TrimEnd()));
        Assert.Equal(
            """
            area  sentences    none mechanism  target approval mean words
            area          2       1         1       0        0        5.5
            total         2       1         1       0        0        5.5
                             50.0 %    50.0 %   0.0 %    0.0 %

            relation   increases 0, decreases 0, regulates 0, binds 0, modifies 1, produces 0
            """,
            string.Join('\n', Lines(output)[..6]));
        Assert.Equal(["    words sentences", $"      0–9         2 {new string('#', 60)}"], Lines(output)[^2..]);
    }

    [Fact]
    public async Task EachFaultIsALineWithFileSidAndWhatWasFoundAndExpected()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "area.jsonl", CorpusLines.Of(section: "preface\u001b[31m"), "{}");

        var (exitCode, output, error) = await Cli.RunAsync("corpus", "check", folder["area.jsonl"]);

        Assert.Equal((ExitCode.FaultsFound, "1 sentence in 1 file: 8 faults"), (exitCode, error.TrimEnd()));
        Assert.Equal(
            "area.jsonl:1 p1.1: found section 'preface\uFFFD[31m'; expected one of title, abstract, introduction, methods, results, discussion, conclusion, body, backmatter, caption, table",
            Lines(output)[0]);
        Assert.Equal("area.jsonl:2: found no key 'doc'; expected a string", Lines(output)[1]);
    }

    [Fact]
    public async Task AsJsonCardAndFaultsAreOneLine()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "area.jsonl", CorpusLines.Of(doc: "another"));

        var (exitCode, output, _) = await Cli.RunAsync("corpus", "check", folder.Path, "--json");

        var report = JsonNode.Parse(Assert.Single(Lines(output)))!;
        Assert.Equal(ExitCode.FaultsFound, exitCode);
        Assert.Equal(1, (int)report["card"]!["total"]!["sentences"]!);
        Assert.Equal(0, (int)report["card"]!["values"]!["modality"]!["small-molecule"]!);
        Assert.Equal(
            """{"kind":"document","file":"area.jsonl","line":1,"sid":"p1.1","found":"doc 'another'","expected":"the file's name, 'area'"}""",
            report["faults"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task APathThatIsNotThereOrHoldsNoSentencesIsAUsageError()
    {
        using var folder = new TemporaryFolder();

        foreach (var path in new[] { folder["nowhere"], folder.Path })
        {
            var (exitCode, output, error) = await Cli.RunAsync("corpus", "check", path);

            Assert.Equal((ExitCode.Usage, ""), (exitCode, output));
            Assert.Contains(path, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ACommandWithinACommandIsNamedInFull()
    {
        Assert.Contains("'claimminer corpus --help'", (await Cli.RunAsync("corpus")).Error, StringComparison.Ordinal);
        Assert.Contains("'claimminer corpus check --help'", (await Cli.RunAsync("corpus", "check", "one", "two")).Error, StringComparison.Ordinal);
    }

    private static void Write(TemporaryFolder folder, string name, params string[] lines) => folder.Write(name, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    private static string[] Lines(string output) => output.TrimEnd('\n').Split('\n');
}
