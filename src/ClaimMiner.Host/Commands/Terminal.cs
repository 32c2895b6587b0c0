namespace ClaimMiner.Host.Commands;

/// <summary>Where a command speaks: data to <paramref name="Out"/>, talk to <paramref name="Error"/>.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="OutIsTerminal">People read the data: show a summary instead of JSON.</param>
/// <param name="ErrorIsTerminal">People read the talk: show progress.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool OutIsTerminal, bool ErrorIsTerminal)
{
    public static Terminal System { get; } =
        new(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb");
}
