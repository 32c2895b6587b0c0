using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Corpus;

/// <summary>What the README shows is what the program does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Shared.Root, "README.md"));

    [Fact]
    public void ThePieceOfJsonStandsInAGoldenFile()
    {
        var piece = Regex.Match(Readme, "```json\n(?<json>.*?)```", RegexOptions.Singleline).Groups["json"].Value;
        var golden = File.ReadAllText(Path.Combine(Shared.Root, "corpus/papers/gene-therapy-for-monogenic-disease/claims.json"));

        Assert.All(piece.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 3), line => Assert.Contains(line, golden, StringComparison.Ordinal));
    }

    [Fact]
    public void TheHeldOutFiguresAreThoseOfTheShippedModel()
    {
        var card = JsonNode.Parse(File.ReadAllText(Path.Combine(Shared.Root, "models", "claims", "card.json")))!;

        Assert.Contains($"{card["sentences"]} sentences of {card["documents"]} documents", Readme, StringComparison.Ordinal);
        Assert.All(card["heldOut"]!.AsArray(), row => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"| {row!["label"]} | {row["sentences"]} | {(double)row["precision"]!:F3} | {(double)row["recall"]!:F3} | {(double)row["f1"]!:F3} |"),
            Readme,
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryCommandThatIsNamedExplainsItself()
    {
        var commands = Regex.Matches(Readme, "`claimminer ([a-z]+)").Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.Equal(16, commands.Count);
        foreach (var command in commands)
        {
            var (exitCode, output, _) = await Cli.RunAsync(command, "--help");

            Assert.Equal(0, exitCode);
            Assert.Contains("Usage:", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheCommandsOfACloneRunInTheFolderThatTheyAreCalledFrom() => Assert.Contains(
        "<EnableDefaultRunWorkingDirectory>false</EnableDefaultRunWorkingDirectory>",
        File.ReadAllText(Path.Combine(Shared.Root, "src", "ClaimMiner.Host", "ClaimMiner.Host.csproj")),
        StringComparison.Ordinal);

    [Fact]
    public void TheTestCommandsAreThoseThatContinuousIntegrationRuns()
    {
        var jobs = File.ReadAllText(Path.Combine(Shared.Root, ".github", "workflows", "ci.yml"));

        Assert.Contains("dotnet test -c Release", File.ReadAllText(Path.Combine(Shared.Root, ".ci", "run")), StringComparison.Ordinal);
        Assert.Contains("bash .ci/run", jobs, StringComparison.Ordinal);
        Assert.All(PdfEngines.Known.Values.OfType<string>(), property => Assert.Contains($"-p:{property}=true", jobs, StringComparison.Ordinal));
    }
}
