using System.CommandLine;
using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary>The options of <c>watch</c>, each with a default from the settings.</summary>
internal sealed class ServiceOptions
{
    private const string MovePrefix = "move:";
    private const int Mebibyte = 1 << 20;

    private readonly Settings _settings;
    private readonly List<Option> _all = [];

    public ServiceOptions(Settings settings)
    {
        _settings = settings;
        Inbox = new Argument<string>("INBOX")
        {
            Description = "the folder in which PDFs are dropped; may stand in the settings as 'inbox'",
            Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => settings.Value("inbox", ""),
        };
        Output = Make("--out", "", "DIR", "folder for the results, outside INBOX");
        Settle = Make("--settle", 5.0, "S", "seconds that a file must stay unchanged before it is taken");
        Rescan = Make("--rescan", 10.0, "S", "seconds between looks through the folder");
        Ready = Make("--ready-marker", "", "ENDING", "take a file only when one of its name and this ending lies beside it, such as .done");
        Ignore = Make("--ignore", "", "NAMES", "names to pass over, such as 'draft-*,*-old.pdf'; besides hidden files and those of browsers and copiers under way");
        After = Make("--after", "leave", "WHAT", "what is done with an original once its result is written: leave, move:DIR or delete; failed ones stay");
        State = Make("--state", StatePlace.Default, "DIR", "folder of the service's ledger and store");
        LeastFree = Make("--least-free", 256, "MIB", "with less room on the disk of --state nothing new is begun");
        DocumentTime = Make("--document-time", 120.0, "S", "how long a document may take");
        WorkerMemory = Make("--worker-memory", 1024, "MIB", "the most memory that a worker's objects may take");
        Port = Make("--port", 0, "N", "where /health/live, /health/ready and /metrics are served, on this machine only; 0: nowhere");
        LogJson = Make("--log-json", false, null, "log as JSON, one message a line");
    }

    public Argument<string> Inbox { get; }

    public Option<string> Output { get; }

    public Option<double> Settle { get; }

    public Option<double> Rescan { get; }

    public Option<string> Ready { get; }

    public Option<string> Ignore { get; }

    public Option<string> After { get; }

    public Option<string> State { get; }

    public Option<int> LeastFree { get; }

    public Option<double> DocumentTime { get; }

    public Option<int> WorkerMemory { get; }

    public Option<int> Port { get; }

    public Option<bool> LogJson { get; }

    public void AddTo(Command command)
    {
        command.Arguments.Add(Inbox);
        _all.ForEach(command.Options.Add);
    }

    /// <summary>Each option's value, and where it comes from.</summary>
    public IEnumerable<(string Name, string Value, string Source)> Told(ParseResult parsed)
    {
        yield return ("INBOX", parsed.GetValue(Inbox) ?? "", SourceOf(parsed.GetResult(Inbox) is { Tokens.Count: > 0 }, "inbox"));
        foreach (var option in _all)
        {
            yield return (option.Name, Text(parsed, option), SourceOf(parsed.GetResult(option) is { Implicit: false }, option.Name));
        }
    }

    /// <exception cref="UsageException">Something makes no sense: every fault, one a line.</exception>
    public (WatchOptions Watch, WorkOptions Work) Read(ParseResult parsed, int jobs)
    {
        var faults = new List<string>();
        var (after, folder) = AfterOf(parsed.GetRequiredValue(After), faults);
        Require(parsed.GetValue(Inbox), "INBOX: the folder in which PDFs are dropped", faults);
        Require(parsed.GetValue(Output), "--out: the folder for the results", faults);
        Within(parsed.GetValue(LeastFree), 0, 1 << 24, "--least-free", faults);
        Within(parsed.GetValue(DocumentTime), 0.1, 86_400, "--document-time", faults);
        Within(parsed.GetValue(WorkerMemory), 64, 1 << 20, "--worker-memory", faults);
        Within(parsed.GetValue(Port), 0, ushort.MaxValue, "--port", faults);
        var watch = new WatchOptions
        {
            Inbox = parsed.GetValue(Inbox) ?? "", Output = parsed.GetRequiredValue(Output), State = parsed.GetRequiredValue(State),
            Settle = TimeSpan.FromSeconds(parsed.GetValue(Settle)), Rescan = TimeSpan.FromSeconds(parsed.GetValue(Rescan)), Jobs = jobs,
            ReadyMarker = parsed.GetValue(Ready) is { Length: > 0 } ending ? ending : null,
            Ignored = parsed.GetRequiredValue(Ignore).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            After = after, MoveTo = folder, LeastFree = (long)parsed.GetValue(LeastFree) * Mebibyte,
        };
        if (faults.Count == 0)
        {
            faults.AddRange(watch.Faults());
        }

        return faults.Count > 0 ? throw new UsageException(string.Join(Environment.NewLine, faults)) : (watch, new WorkOptions
        {
            DocumentTime = TimeSpan.FromSeconds(parsed.GetValue(DocumentTime)), WorkerMemory = (long)parsed.GetValue(WorkerMemory) * Mebibyte,
        });
    }

    private static void Require(string? value, string what, List<string> faults)
    {
        if (string.IsNullOrEmpty(value))
        {
            faults.Add($"{what} is missing: give it on the command line or in the settings");
        }
    }

    private static void Within<T>(T value, T least, T most, string name, List<string> faults) where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            faults.Add($"{name} is {value}; expected {least} to {most}");
        }
    }

    private static (AfterMining, string?) AfterOf(string value, List<string> faults)
    {
        if (value.StartsWith(MovePrefix, StringComparison.Ordinal) && value.Length > MovePrefix.Length)
        {
            return (AfterMining.Move, value[MovePrefix.Length..]);
        }

        if (value is not ("leave" or "delete"))
        {
            faults.Add($"--after is '{value}'; expected leave, move:DIR or delete");
        }

        return (value == "delete" ? AfterMining.Delete : AfterMining.Leave, null);
    }

    private static string Text(ParseResult parsed, Option option) => option switch
    {
        Option<string> text => parsed.GetValue(text) ?? "",
        Option<double> number => $"{parsed.GetValue(number)}",
        Option<int> number => $"{parsed.GetValue(number)}",
        Option<bool> choice => parsed.GetValue(choice) ? "true" : "false",
        _ => throw new InvalidOperationException($"{option.Name} is of a type that is not told"),
    };

    private string SourceOf(bool isGiven, string name) => isGiven ? "the command line" : _settings.SourceOf(name) ?? "default";

    private Option<T> Make<T>(string name, T otherwise, string? help, string description)
    {
        var option = new Option<T>(name) { Description = description, DefaultValueFactory = _ => _settings.Value(name, otherwise), HelpName = help };
        _all.Add(option);
        return option;
    }
}
