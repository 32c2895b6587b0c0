namespace ClaimMiner.Classification;

/// <summary>
/// Turns a sentence into features: word and character n-grams, n-grams with masked names, the neighbours' words, and flags for cue
/// groups, section, position and length. Character n-grams after Cavnar and Trenkle (1994); the mix was chosen by measuring.
/// </summary>
internal static class FeatureExtractor
{
    private const int ShortestGram = 3;
    private const int LongestGram = 5;
    private const double NeighbourWeight = 0.5;

    public static FeatureSet Extract(SentenceView view)
    {
        var tokens = FeatureTokens.Of(view.Text);
        var words = new List<ulong>();
        AddNGrams(words, 'w', tokens.Words, 1, 2);
        AddNGrams(words, 'm', tokens.Masked, 2, 3);
        var neighbours = new List<ulong>();
        AddNGrams(neighbours, 'p', FeatureTokens.Of(view.Previous).Words, 1, 1);
        AddNGrams(neighbours, 'n', FeatureTokens.Of(view.Next).Words, 1, 1);
        return new FeatureSet(
            [new FeatureBlock(words, 1), new FeatureBlock(CharacterGrams(tokens.Words), 1), new FeatureBlock(neighbours, NeighbourWeight)],
            Flags(view, tokens));
    }

    private static void AddNGrams(List<ulong> hashes, char sort, IReadOnlyList<string> words, int shortest, int longest)
    {
        for (var start = 0; start < words.Count; start++)
        {
            var hash = FeatureHash.Start(sort);
            for (var length = 1; length <= longest && start + length <= words.Count; length++)
            {
                hash = FeatureHash.Step(FeatureHash.Add(hash, words[start + length - 1]), ' ');
                if (length >= shortest)
                {
                    hashes.Add(hash);
                }
            }
        }
    }

    private static List<ulong> CharacterGrams(IReadOnlyList<string> words)
    {
        var hashes = new List<ulong>();
        foreach (var word in words.Where(word => char.IsLetterOrDigit(word[0])))
        {
            var padded = $" {word} ";
            for (var start = 0; start + ShortestGram <= padded.Length; start++)
            {
                var hash = FeatureHash.Add(FeatureHash.Start('c'), padded.AsSpan(start, ShortestGram - 1));
                for (var length = ShortestGram; length <= LongestGram && start + length <= padded.Length; length++)
                {
                    hash = FeatureHash.Step(hash, padded[start + length - 1]);
                    hashes.Add(hash);
                }
            }
        }

        return hashes;
    }

    private static List<ulong> Flags(SentenceView view, FeatureTokens tokens)
    {
        var groups = CueLexicon.Default.GroupsIn(tokens.Words).GroupBy(group => group, StringComparer.Ordinal).ToList();
        var flags = new List<string>();
        foreach (var group in groups)
        {
            flags.Add($"cue:{group.Key}");
            if (group.Count() > 1)
            {
                flags.Add($"cues:{group.Key}");
            }
        }

        var symbols = tokens.Masked.Count(word => word == "<sym>");
        flags.Add($"section:{view.Section}");
        flags.Add($"position:{Math.Min(view.Position, 3)}");
        flags.Add($"length:{Math.Min(tokens.Words.Count / 8, 7)}");
        flags.Add($"symbols:{Math.Min(symbols, 4)}");
        return flags.ConvertAll(flag => FeatureHash.Of('f', flag));
    }
}
