using System.Text;
using System.Xml.Linq;
using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host;

public sealed class TrainCommandTests
{
    [Theory]
    [InlineData(false, 38)] // four fifths of 48, in whole documents of 4: the mean over 5 folds
    [InlineData(true, 48)]
    public async Task ACurveIsPrintedAndWrittenAndTheModelLeftAlone(bool judgedOnGold, int sentences)
    {
        using var folder = new TemporaryFolder();
        var corpus = folder.Write("corpus.jsonl", Corpus(12));
        var gold = folder.Write("gold.jsonl", Corpus(3));

        var (exitCode, output, error) = await Cli.RunAsync(["train", "--curve", "--corpus", corpus, "--out", folder["model"], .. judgedOnGold ? new[] { "--gold", gold } : []]);

        var lines = File.ReadAllLines(folder["model/curve.tsv"]);
        Assert.Equal((ExitCode.Done, ""), (exitCode, error));
        Assert.Equal(["curve.svg", "curve.tsv"], Directory.EnumerateFiles(folder["model"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["sentences\tdraws\tmacro F1\tmechanism\ttarget\tapproval", $"{sentences}\t{(judgedOnGold ? 3 : 5)}\t0.3333\t1.0000\t0.0000\t0.0000"], lines);
        Assert.EndsWith($"{sentences,9} {0.333,9:0.000} {1,9:0.000} {0,9:0.000} {0,9:0.000}\n", output, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Load(folder["model/curve.svg"]).Root!.Name.LocalName);
    }

    [Theory]
    [InlineData("--gold needs --curve", 12, "--gold", "CORPUS")]
    [InlineData("two documents", 1, "--curve")]
    [InlineData("--trainer is 'perceptron'; this build has: dual-coordinate-descent", 12, "--trainer", "perceptron")]
    public async Task WhatDoesNotMakeSenseIsAUsageError(string said, int documents, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var corpus = folder.Write("corpus.jsonl", Corpus(documents));

        var (exitCode, _, error) = await Cli.RunAsync(["train", "--corpus", corpus, "--out", folder["model"], .. arguments.Select(argument => argument.Replace("CORPUS", corpus))]);

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["model"]));
    }

    [Fact]
    public async Task TheCardNamesTheTrainerAndTheDefaultIsOurs()
    {
        using var folder = new TemporaryFolder();
        var corpus = folder.Write("corpus.jsonl", Corpus(12));

        await Cli.RunAsync(["train", "--corpus", corpus, "--out", folder["default"]]);
        await Cli.RunAsync(["train", "--corpus", corpus, "--out", folder["named"], "--trainer", "dual-coordinate-descent"]);

        Assert.Contains("\"trainer\": \"dual-coordinate-descent\"", File.ReadAllText(folder["default/card.json"]), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder["default/claims.model"]), File.ReadAllBytes(folder["named/claims.model"]));
    }

    [Theory, Trainer("mlnet", present: false), Trainer("mlnet-lbfgs", present: false)]
    public async Task ATrainerThatTheBuildWasMadeWithoutIsAUsageErrorThatSaysHowToGetIt(string name)
    {
        using var folder = new TemporaryFolder();
        var corpus = folder.Write("corpus.jsonl", Corpus(12));

        var (exitCode, _, error) = await Cli.RunAsync(["train", "--corpus", corpus, "--out", folder["model"], "--trainer", name]);

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Contains("-p:MLNet=true", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["model"]));
    }

    /// <summary>Documents of four sentences, every second a mechanism.</summary>
    private static byte[] Corpus(int documents) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, documents * 4).Select(i => i % 2 == 0
        ? $$"""{"doc": "d{{i / 4}}", "sid": "{{i}}", "para": {{i}}, "text": "Kinase {{i}} inhibits process {{i}}.", "labels": ["mechanism"], "claims": []}""" + "\n"
        : $$"""{"doc": "d{{i / 4}}", "sid": "{{i}}", "para": {{i}}, "text": "The weather of day {{i}} was fine.", "labels": [], "claims": []}""" + "\n")));
}
