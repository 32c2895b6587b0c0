using System.Collections.Frozen;
using ClaimMiner.Learning;

namespace ClaimMiner.Classification;

/// <summary>
/// Phrases that give a category away, or speak against it, in groups: <c>cues.tsv</c> beside this class. A phrase is words in lower case
/// parted by spaces; a word that ends in an asterisk stands for every word that begins so.
/// </summary>
internal sealed class CueLexicon
{
    private const int StemLength = 3;

    /// <summary>By the first three letters of the phrase's first word.</summary>
    private readonly FrozenDictionary<string, Cue[]> _byStem;

    private CueLexicon(List<Cue> cues)
    {
        _byStem = cues.GroupBy(cue => Stem(cue.Words[0].TrimEnd('*')), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        Fingerprint = cues.Aggregate(FeatureHash.Start('l'), (hash, cue) => FeatureHash.Add(hash, $"{cue.Group}\t{string.Join(' ', cue.Words)}\n"));
    }

    public static CueLexicon Default { get; } = Load();

    /// <summary>Changes with any phrase.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The groups of all phrases found, one an occurrence.</summary>
    public IEnumerable<string> GroupsIn(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var cue in _byStem.GetValueOrDefault(Stem(words[i]), []))
            {
                if (Stands(cue, words, i))
                {
                    yield return cue.Group;
                }
            }
        }
    }

    private static CueLexicon Load()
    {
        using var stream = typeof(CueLexicon).Assembly.GetManifestResourceStream("cues.tsv")
            ?? throw new InvalidOperationException("the resource cues.tsv is missing from the build");
        using var reader = new StreamReader(stream);
        var cues = new List<Cue>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                cues.AddRange(columns[1].Split(", ").Select(phrase => new Cue(columns[0], phrase.Split(' '))));
            }
        }

        return new CueLexicon(cues);
    }

    private static bool Stands(Cue cue, IReadOnlyList<string> words, int at)
    {
        if (at + cue.Words.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < cue.Words.Length; i++)
        {
            var (pattern, word) = (cue.Words[i], words[at + i]);
            var fits = pattern[^1] == '*' ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1)) : word == pattern;
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static string Stem(string word) => word.Length <= StemLength ? word : word[..StemLength];

    private sealed record Cue(string Group, string[] Words);
}
