using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Classification;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>doctor</c>: what this build holds, what this machine lacks, and how to get it.</summary>
internal static class DoctorCommand
{
    private const string Corpus = "corpus/sentences";

    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "one JSON object a line" };
        var command = new Command("doctor", "Tell which engines this build has, what is missing on this machine, and how to get it.") { json };
        command.SetAction(parsed =>
        {
            var findings = Findings();
            foreach (var finding in findings)
            {
                terminal.Out.Write(parsed.GetValue(json)
                    ? ContractJson.WriteLine(finding)
                    : $"{finding.State.ToString().ToLowerInvariant(),-8} {finding.What,-12} {finding.Name,-26} {Printable.Of(finding.Remark)}".TrimEnd() + Environment.NewLine);
            }

            return findings.Any(finding => finding.State == FindingState.Missing) ? ExitCode.FaultsFound : ExitCode.Done;
        });
        return command;
    }

    private static List<Finding> Findings() =>
    [
        .. Engines("PDF engine", PdfEngines.Known, PdfEngines.OfThisBuild.Select(engine => engine.Name)),
        .. Engines("trainer", Trainers.Known, Trainers.OfThisBuild.Select(trainer => trainer.Name)),
        Model(),
        Directory.Exists(Corpus)
            ? new Finding("corpus", Corpus, FindingState.Present, "")
            : new Finding("corpus", Corpus, FindingState.Absent, "'train' and 'corpus check' look for it in the current folder: run them in a clone, or name yours"),
    ];

    /// <param name="what">The kind of engine.</param>
    /// <param name="known">Names of all, with the build property that brings each; none brings the default.</param>
    /// <param name="present">Names of those in this build, the default first.</param>
    private static IEnumerable<Finding> Engines(string what, IReadOnlyDictionary<string, string?> known, IEnumerable<string> present)
    {
        var inThisBuild = present.ToHashSet();
        return known.Select(engine => inThisBuild.Contains(engine.Key)
            ? new Finding(what, engine.Key, FindingState.Present, engine.Value is null ? "the default" : "")
            : new Finding(what, engine.Key, FindingState.Absent, BuildProperty.Remedy(engine.Value!)));
    }

    private static Finding Model() => SentenceClassifier.Shipped().ModelId is { } id
        ? new Finding("model", id[..Math.Min(id.Length, 23)], FindingState.Present, "")
        : new Finding("model", "claims.model", FindingState.Missing, "this build was made without it, so that rules alone decide: 'claimminer train' makes one, then build again");
}
