using ClaimMiner.Learning;

namespace ClaimMiner.Classification;

/// <summary>
/// Turns a sentence into features: word and character n-grams, n-grams with names replaced by their types, the neighbours' words, and flags
/// for cue groups, place, names and what the syntax relates. Character n-grams after Cavnar and Trenkle (1994); the mix was chosen by measuring.
/// </summary>
/// <param name="kinds">The sorts of features that are wanted.</param>
/// <param name="names">Where given, what each hash stands for is noted here.</param>
internal sealed class FeatureExtractor(FeatureKinds kinds, Dictionary<ulong, string>? names = null)
{
    private const int ShortestGram = 3;
    private const int LongestGram = 5;
    private const double NeighbourWeight = 0.5;

    public FeatureSet Extract(SentenceView view)
    {
        var tokens = view.Tokens;
        var blocks = new List<FeatureBlock>();
        if (Wants(FeatureKinds.Words))
        {
            blocks.Add(new FeatureBlock(NGrams("words", 'w', tokens.Words, 1, 2), 1));
        }

        if (Wants(FeatureKinds.Characters))
        {
            blocks.Add(new FeatureBlock(CharacterGrams(tokens.Words), 1));
        }

        if (Wants(FeatureKinds.Types))
        {
            blocks.Add(new FeatureBlock(NGrams("types", 't', TypedWords.Of(view), 2, 3), 1));
        }

        if (Wants(FeatureKinds.Neighbours))
        {
            var before = NGrams("before", 'p', view.Previous.Words, 1, 1);
            blocks.Add(new FeatureBlock([.. before, .. NGrams("after", 'n', view.Next.Words, 1, 1)], NeighbourWeight));
        }

        if (Wants(FeatureKinds.Candidates))
        {
            blocks.Add(new FeatureBlock(StructureFlags.Deeds(view).Select(Named).ToList(), 1));
        }

        return new FeatureSet(blocks, Flags(view, tokens));
    }

    private bool Wants(FeatureKinds kind) => (kinds & kind) != 0;

    private List<ulong> NGrams(string block, char sort, IReadOnlyList<string> words, int shortest, int longest)
    {
        var hashes = new List<ulong>(words.Count * longest);
        for (var start = 0; start < words.Count; start++)
        {
            var hash = FeatureHash.Start(sort);
            for (var length = 1; length <= longest && start + length <= words.Count; length++)
            {
                hash = FeatureHash.Step(FeatureHash.Add(hash, words[start + length - 1]), ' ');
                if (length >= shortest)
                {
                    hashes.Add(hash);
                    names?.TryAdd(hash, $"{block}: {string.Join(' ', words.Skip(start).Take(length))}");
                }
            }
        }

        return hashes;
    }

    private List<ulong> CharacterGrams(IReadOnlyList<string> words)
    {
        var hashes = new List<ulong>(words.Count * 16);
        Span<char> padded = stackalloc char[FeatureTokens.LongestWord + 2];
        foreach (var word in words)
        {
            if (!char.IsLetterOrDigit(word[0]))
            {
                continue;
            }

            var end = word.Length + 2;
            (padded[0], padded[end - 1]) = (' ', ' ');
            word.CopyTo(padded[1..]);
            for (var start = 0; start + ShortestGram <= end; start++)
            {
                var hash = FeatureHash.Add(FeatureHash.Start('c'), padded.Slice(start, ShortestGram - 1));
                for (var length = ShortestGram; length <= LongestGram && start + length <= end; length++)
                {
                    hash = FeatureHash.Step(hash, padded[start + length - 1]);
                    hashes.Add(hash);
                    names?.TryAdd(hash, $"letters: '{padded.Slice(start, length)}'");
                }
            }
        }

        return hashes;
    }

    private List<ulong> Flags(SentenceView view, FeatureTokens tokens)
    {
        var flags = new List<string>();
        if (Wants(FeatureKinds.Cues))
        {
            AddCues(flags, tokens);
        }

        if (Wants(FeatureKinds.Place))
        {
            flags.Add($"section: {view.Section}");
            flags.Add($"position: {Math.Min(view.Position, 3)}");
            flags.Add($"length: {Math.Min(tokens.Words.Count / 8, 7)}");
        }

        if (Wants(FeatureKinds.Entities))
        {
            StructureFlags.AddEntities(flags, view, tokens);
        }

        if (Wants(FeatureKinds.Candidates))
        {
            StructureFlags.AddCandidates(flags, view);
        }

        return flags.ConvertAll(Named);
    }

    private ulong Named(string flag)
    {
        var hash = FeatureHash.Of('f', flag);
        names?.TryAdd(hash, flag);
        return hash;
    }

    private static void AddCues(List<string> flags, FeatureTokens tokens)
    {
        foreach (var group in CueLexicon.Default.GroupsIn(tokens.Words).CountBy(group => group, StringComparer.Ordinal))
        {
            flags.Add($"cue: {group.Key}");
            if (group.Value > 1)
            {
                flags.Add($"cues: {group.Key}");
            }
        }
    }
}
