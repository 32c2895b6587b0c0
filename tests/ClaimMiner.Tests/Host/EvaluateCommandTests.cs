using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host;

public sealed class EvaluateCommandTests
{
    /// <summary>Two sentences that stand in <see cref="TextPdf.Article"/>, and one of a document that is not there.</summary>
    private const string Gold = """
        {"doc": "a", "sid": "1", "para": 1, "text": "mTOR inhibits autophagy in neurons.", "labels": ["mechanism"], "claims": [{"category": "mechanism", "subject": "mTOR", "relation": "decreases", "object": "autophagy"}]}
        {"doc": "a", "sid": "2", "para": 1, "text": "The weather was fine on most of the days.", "labels": [], "claims": []}
        {"doc": "b", "sid": "1", "para": 1, "text": "BACE1 cleaves APP in neurons.", "labels": ["mechanism"], "claims": [{"category": "mechanism", "subject": "BACE1", "relation": "modifies", "object": "APP"}]}
        """;

    [Fact]
    public async Task AGoldFileGivesEachCategoryItsIntervalAndTheClassifierItsCalibration()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Encoding.UTF8.GetBytes(Gold));

        var (exitCode, output, _) = await Cli.RunAsync("evaluate", "--gold", gold, "--json");

        var rows = JsonNode.Parse(output)!.AsObject();
        string[] levels = ["claim", "classifier", "sentence"];
        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal(
            levels.SelectMany(level => new[] { $"{level} approval", $"{level} macro F1", $"{level} mechanism", $"{level} target" }), rows.Select(row => row.Key));
        Assert.All(levels, level => Assert.True((double)rows[$"{level} mechanism"]!["f1Interval"]!["low"]! <= (double)rows[$"{level} mechanism"]!["f1"]!));
        Assert.All(["approval", "mechanism", "target"], category => Assert.InRange((double)rows[$"classifier {category}"]!["calibrationError"]!, 0, 1));
        Assert.Null(rows["sentence mechanism"]!["calibrationError"]);
    }

    [Fact]
    public async Task TheWorstErrorsAreToldWithWhatMisledTheClassifier()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Encoding.UTF8.GetBytes(Gold));

        var (_, output, _) = await Cli.RunAsync("evaluate", "--gold", gold, "--errors", "1");

        Assert.Matches("^(missed|false) (mechanism|target|approval) 0\\.\\d{3}  \\S", output.Split('\n')[0]);
        Assert.Contains("; ", output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeavingOutEachSortOfFeaturesIsMeasured()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Encoding.UTF8.GetBytes(Gold));

        var (exitCode, output, _) = await Cli.RunAsync("evaluate", "--gold", gold, "--ablate", gold);

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal(["with everything", "without words", "without candidates"], output.Split('\n').Where(line => line.StartsWith("with", StringComparison.Ordinal))
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2))).Where(name => name is "with everything" or "without words" or "without candidates"));
    }

    [Fact]
    public async Task ErrorsAndAblationAreForPeopleOnly()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Encoding.UTF8.GetBytes(Gold));

        Assert.Equal(ExitCode.Usage, (await Cli.RunAsync("evaluate", "--gold", gold, "--errors", "1", "--json")).ExitCode);
    }

    [Fact]
    public async Task TheTableHasTheMeansAtItsEnd()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Encoding.UTF8.GetBytes(Gold));

        var (_, output, _) = await Cli.RunAsync("evaluate", "--gold", gold, "--rules-only");

        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(["claim approval", "claim mechanism", "claim target", "sentence approval", "sentence mechanism", "sentence target", "claim macro F1", "sentence macro F1"], lines[1..].Select(line => line[..20].TrimEnd()));
        Assert.Equal("sentence mechanism    1.000  1.000  1.000  1.000–1.000      2      0      0", lines[5]);
    }

    [Fact]
    public async Task FromTheArticlesWhatIsNotReadIsMissed()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Encoding.UTF8.GetBytes(Gold));
        folder.Write("articles/a.pdf", TextPdf.Article());

        var (_, output, error) = await Cli.RunAsync("evaluate", "--gold", gold, "--articles", folder["articles"], "--rules-only", "--json");

        var rows = JsonNode.Parse(output)!;
        Assert.Equal((1, 2), ((int)rows["recovered sentences"]!["truePositives"]!, (int)rows["recovered sentences"]!["falseNegatives"]!));
        Assert.All(["sentence mechanism", "claim mechanism"], row => Assert.Equal(
            (1, 0, 1), ((int)rows[row]!["truePositives"]!, (int)rows[row]!["falsePositives"]!, (int)rows[row]!["falseNegatives"]!)));
        Assert.Equal("b: no such PDF; its sentences count as missed", error.TrimEnd());
    }

    [Fact]
    public async Task ChartsAreWrittenForEachCategory()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Encoding.UTF8.GetBytes(Gold));

        await Cli.RunAsync("evaluate", "--gold", gold, "--charts", folder["charts"]);

        Assert.Equal(["approval.svg", "mechanism.svg", "target.svg"], Directory.EnumerateFiles(folder["charts"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(folder["charts"]), path => Assert.Contains(Path.GetFileNameWithoutExtension(path), XDocument.Load(path).Root!.Elements().First().Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nothing to evaluate")]
    [InlineData("--gold", "--articles", ".")]
    [InlineData("--gold", "--charts", "charts")]
    [InlineData("rules alone", "--gold", "GOLD", "--charts", "charts", "--rules-only")]
    [InlineData("no such file or folder", "--gold", "GOLD", "--articles", "/nowhere/at/all")]
    public async Task WhatDoesNotMakeSenseIsAUsageError(string said, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Encoding.UTF8.GetBytes(Gold));

        var (exitCode, output, error) = await Cli.RunAsync(["evaluate", .. arguments.Select(argument => argument.Replace("GOLD", gold))]);

        Assert.Equal((ExitCode.Usage, ""), (exitCode, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }
}
