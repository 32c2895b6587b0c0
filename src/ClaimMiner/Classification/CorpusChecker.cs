using System.Text;

namespace ClaimMiner.Classification;

/// <summary>Finds what is wrong with annotated sentences. What has no fault can be trained from.</summary>
public sealed class CorpusChecker(CorpusCheckOptions options)
{
    /// <param name="path">A JSON-lines file, or a folder of them.</param>
    public CorpusReport Check(string path) =>
        Check(AnnotatedCorpus.FilesOf(path).Select(file => (Path.GetFileName(file), Encoding.UTF8.GetString(File.ReadAllBytes(file)))));

    internal CorpusReport Check(IEnumerable<(string Name, string Text)> texts)
    {
        var files = texts.Select(text => CorpusFile.Read(text.Name, text.Text)).ToList();
        var lines = files.SelectMany(file => file.Lines).ToList();
        var card = CorpusCard.Of(files);

        IEnumerable<CorpusFault> faults =
        [
            .. files.SelectMany(file => file.Faults),
            .. files.SelectMany(NameFaults),
            .. lines.SelectMany(line => SlotCheck.Faults(line, options)),
            .. files.SelectMany(WordsCheck.Faults),
            .. lines.SelectMany(CitationMarkCheck.Faults),
            .. NearDuplicateCheck.Faults(lines, options),
            .. files.SelectMany(file => OpeningCheck.Faults(file, options)),
            .. BalanceCheck.Faults(card.Total, options),
        ];
        return new CorpusReport(card, InOrder(faults, files));
    }

    private static IEnumerable<CorpusFault> NameFaults(CorpusFile file)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in file.Lines)
        {
            if (line.Doc != file.Area)
            {
                yield return line.Fault(CorpusFaultKind.Document, $"doc '{line.Doc}'", $"the file's name, '{file.Area}'");
            }

            if (!numbers.TryAdd(line.Sid, line.Number))
            {
                yield return line.Fault(CorpusFaultKind.RepeatedSid, $"sid '{line.Sid}', which line {numbers[line.Sid]} has too", "a sid of its own");
            }
        }
    }

    private static List<CorpusFault> InOrder(IEnumerable<CorpusFault> faults, List<CorpusFile> files)
    {
        var places = files.Select((file, i) => (file.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        return faults.OrderBy(fault => fault.File is null ? files.Count : places[fault.File]).ThenBy(fault => fault.Line ?? int.MaxValue).ToList();
    }
}
