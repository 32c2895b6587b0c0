using System.Collections.Frozen;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Names and what they mean, from the tables under <c>corpus/lexicons</c>. Where two tables claim one name, the earlier of the order
/// below has it; a name of several genes was left out when the table was made.
/// </summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, LexiconEntry> _entries;
    private readonly FrozenDictionary<string, int> _wordsByFirst;

    private Lexicon(Dictionary<string, LexiconEntry> entries)
    {
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        LongestWords = entries.Keys.Max(Words);
        _wordsByFirst = entries.Keys.Where(key => key.Contains(' ')).GroupBy(key => key[..key.IndexOf(' ')], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(Words), StringComparer.Ordinal);
    }

    public static Lexicon Default { get; } = Load();

    /// <summary>Words in the longest name.</summary>
    public int LongestWords { get; }

    /// <summary>Words in the longest name that begins with a word; 1 when none of several words does.</summary>
    public int WordsBehind(string first) => _wordsByFirst.GetValueOrDefault(first, 1);

    public LexiconEntry? Find(string key) => _entries.GetValueOrDefault(key);

    private static Lexicon Load()
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var row in Rows("regulators.tsv"))
        {
            Add(entries, EntityType.Regulator, new Grounding(null, row[0]), row[0], row[1]);
        }

        foreach (var row in Rows("companies.tsv"))
        {
            Add(entries, EntityType.Company, new Grounding(null, row[0]), row[0], row[1]);
        }

        foreach (var row in Rows("things.tsv"))
        {
            Add(entries, Enum.Parse<EntityType>(row[0], ignoreCase: true), null, row[1], row.Length > 2 ? row[2] : "");
        }

        foreach (var row in Rows("families.tsv"))
        {
            var name = row[0]["FPLX:".Length..];
            Add(entries, row[1] == "complex" ? EntityType.Complex : EntityType.Family, new Grounding(row[0], name), name, row[2]);
        }

        foreach (var row in Rows("diseases.tsv"))
        {
            Add(entries, EntityType.Disease, new Grounding(row[0], row[1]), row[1], row[2]);
        }

        foreach (var row in Rows("genes.tsv"))
        {
            Add(entries, EntityType.Gene, new Grounding(row[0], row[1]), row[1], row[2]);
        }

        return new Lexicon(entries);
    }

    private static int Words(string key) => key.Count(c => c == ' ') + 1;

    private static void Add(Dictionary<string, LexiconEntry> entries, EntityType kind, Grounding? grounding, string name, string synonyms)
    {
        var entry = new LexiconEntry(kind, grounding);
        foreach (var spelling in synonyms.Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(name))
        {
            // "IL-6" is also written "IL 6" and "IL6".
            foreach (var variant in spelling.Contains('-') ? new[] { spelling, spelling.Replace('-', ' ') } : [spelling])
            {
                entries.TryAdd(LexiconKey.Of(variant), entry);
            }
        }
    }

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(resource)
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
