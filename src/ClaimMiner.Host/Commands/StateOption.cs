using System.CommandLine;
using ClaimMiner.Host.Ledger;

namespace ClaimMiner.Host.Commands;

/// <summary>The option that says where the service's state lies.</summary>
internal sealed class StateOption(Settings settings)
{
    public Option<string> Folder { get; } = new("--state")
    {
        Description = "folder of the service's ledger and store",
        DefaultValueFactory = _ => settings.Value("--state", StatePlace.Default),
        HelpName = "DIR",
    };

    public StatePlace PlaceOf(ParseResult parsed) => new(parsed.GetRequiredValue(Folder));

    /// <exception cref="UsageException">There is no state.</exception>
    public SqliteLedger Open(ParseResult parsed)
    {
        var place = PlaceOf(parsed);
        return File.Exists(place.LedgerFile) ? place.Open(TimeProvider.System)
            : throw new UsageException($"there is no ledger in '{place.Folder}': 'claimminer watch' makes one, and --state says where it is");
    }
}
