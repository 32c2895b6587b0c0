namespace ClaimMiner.Classification;

/// <summary>A file of annotated sentences as it stands, faults and all.</summary>
/// <param name="Name">With its ending.</param>
/// <param name="Lines">Those that could be read.</param>
/// <param name="Faults">What is wrong with the shape of its lines.</param>
internal sealed record CorpusFile(string Name, IReadOnlyList<AnnotatedLine> Lines, IReadOnlyList<CorpusFault> Faults)
{
    public string Area { get; } = Path.GetFileNameWithoutExtension(Name);

    public static CorpusFile Read(string name, string text)
    {
        var lines = new List<AnnotatedLine>();
        var faults = new List<CorpusFault>();
        var number = 0;
        foreach (var json in (text.EndsWith('\n') ? text[..^1] : text).Split('\n'))
        {
            var (line, found) = AnnotatedLineReader.Read(json, name, ++number);
            faults.AddRange(found);
            if (line is not null)
            {
                lines.Add(line);
            }
        }

        return new CorpusFile(name, lines, faults);
    }
}
