using ClaimMiner.Host.Commands;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host.Service;

/// <summary>Command line over environment over files over defaults.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = [];

    public SettingsTests() => _environment["XDG_CONFIG_HOME"] = _folder.Path;

    [Fact]
    public async Task EachValueIsToldWithItsSource()
    {
        var file = _folder.Write("claimminer/config.json", """{"out": "/srv/claims", "settle": 2, "rescan": 30}"""u8.ToArray());
        _environment["CLAIMMINER__RESCAN"] = "20";
        _environment["CLAIMMINER__LEAST_FREE"] = "1";

        var (exitCode, output, error) = await RunAsync("config", "--after", "delete");

        Assert.Equal((ExitCode.Done, ""), (exitCode, error));
        Assert.Contains(Row("--out", "/srv/claims", $"'{file}'"), output, StringComparison.Ordinal);
        Assert.Contains(Row("--settle", "2", $"'{file}'"), output, StringComparison.Ordinal);
        Assert.Contains(Row("--rescan", "20", "the environment"), output, StringComparison.Ordinal);
        Assert.Contains(Row("--after", "delete", "the command line"), output, StringComparison.Ordinal);
        Assert.Contains(Row("--least-free", "1", "the environment"), output, StringComparison.Ordinal);
        Assert.Contains(Row("--port", "0", "default"), output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"settle": "soon"}""", "--settle is 'soon'")]
    [InlineData("""{"settle": """, "cannot be read")]
    public async Task AValueThatMakesNoSenseIsToldWithItsPlace(string json, string told)
    {
        var file = _folder.Write("claimminer/config.json", System.Text.Encoding.UTF8.GetBytes(json));

        var (exitCode, _, error) = await RunAsync("config");

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Contains(file, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllFaultsAreToldAtOnce()
    {
        var (exitCode, _, error) = await RunAsync("watch", "--after", "burn", "--port", "-1", "--worker-memory", "1");

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.All(new[] { "INBOX", "--out", "--after is 'burn'", "--port is -1", "--worker-memory is 1" }, part => Assert.Contains(part, error, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int ExitCode, string Out, string Error)> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var terminal = new Terminal(output, error, OutIsTerminal: false, ErrorIsTerminal: false);
        return (await CommandLine.RunAsync(arguments, terminal, _environment.GetValueOrDefault), output.ToString(), error.ToString());
    }

    private static string Row(string name, string value, string source) => $"{name,-16} {value,-32} {source}\n";
}
