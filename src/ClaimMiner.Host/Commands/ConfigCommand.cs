using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>config</c>: what <c>watch</c> would do if it were started now, each value with its source.</summary>
internal static class ConfigCommand
{
    public static Command Create(Terminal terminal, Settings settings)
    {
        var json = new Option<bool>("--json") { Description = "as JSON, one object a line" };
        var options = new ServiceOptions(settings);
        var command = new Command("config", "Show the settings of 'watch', each with where it comes from. Takes the same options.") { json };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            foreach (var (name, value, source) in options.Told(parsed))
            {
                terminal.Out.Write(parsed.GetValue(json)
                    ? ContractJson.WriteLine(new { name, value, source }) : $"{name,-16} {Printable.Of(value),-32} {Printable.Of(source)}\n");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
