namespace ClaimMiner.Syntax;

/// <summary>Reads an embedded data file: lines of tab-separated fields; # opens a comment line.</summary>
public static class DataFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the embedded data file '{name}' is missing");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>The first field of every line.</summary>
    public static IReadOnlySet<string> Words(string name) => Rows(name).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
