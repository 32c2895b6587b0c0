using ClaimMiner.Host.Commands;

namespace ClaimMiner.Tests.Support;

/// <summary>Runs a command line within the test's process.</summary>
internal static class Cli
{
    public static async Task<(int ExitCode, string Out, string Error)> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(output, error, OutIsTerminal: false, ErrorIsTerminal: false));
        return (exitCode, output.ToString(), error.ToString());
    }
}
