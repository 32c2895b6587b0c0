using System.Text.Json;
using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host;

public sealed class DoctorCommandTests
{
    [Fact]
    public async Task EveryEngineIsToldOfAsThisBuildHasIt()
    {
        var (exitCode, output, error) = await Cli.RunAsync("doctor", "--json");
        var findings = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal((ExitCode.Done, ""), (exitCode, error));
        Assert.Equal(
            PdfEngines.Known.Keys.Select(name => (name, PdfEngines.OfThisBuild.Any(engine => engine.Name == name) ? "present" : "absent")),
            findings.Where(finding => Of(finding, "what") == "PDF engine").Select(finding => (Of(finding, "name"), Of(finding, "state"))));
        Assert.Contains(findings, finding => (Of(finding, "what"), Of(finding, "state")) == ("trainer", "present"));
        Assert.Contains(findings, finding => (Of(finding, "what"), Of(finding, "state")) == ("model", "present"));
    }

    [Theory, PdfEngine(PdfEngine.PdfPig, present: false)]
    public async Task AnAbsentEngineIsToldOfWithItsRemedy(string name)
    {
        var (exitCode, output, _) = await Cli.RunAsync("doctor");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Contains(output.Split('\n'), line => line.StartsWith("absent", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal) && line.Contains("-p:PdfPig=true", StringComparison.Ordinal));
    }

    private static string Of(JsonElement finding, string property) => finding.GetProperty(property).GetString()!;
}
