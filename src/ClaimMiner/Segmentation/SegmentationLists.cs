using System.Collections.Frozen;

namespace ClaimMiner.Segmentation;

/// <summary>The closed lists behind the rules, from the data files beside this class.</summary>
internal static class SegmentationLists
{
    /// <summary>Abbreviation without its last stop → class. Looked up as written, then in lower case.</summary>
    public static FrozenDictionary<string, AbbreviationClass> Abbreviations { get; } = Rows("sentence-abbreviations.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<AbbreviationClass>(row[1]), StringComparer.Ordinal);

    /// <summary>Words that open sentences, with their capital.</summary>
    public static FrozenSet<string> Starters { get; } = Rows("sentence-starters.txt").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns that a single capital may follow and end a phrase with, in lower case.</summary>
    public static FrozenSet<string> LetteredNouns { get; } = Rows("lettered-nouns.txt").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(SegmentationLists).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the resource {resource} is missing from the build");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
