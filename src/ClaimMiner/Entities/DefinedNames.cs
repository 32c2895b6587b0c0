using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>What an article's own short forms mean.</summary>
internal sealed class DefinedNames
{
    private readonly Dictionary<string, (string Long, LexiconEntry? Entry)> _meanings = new(StringComparer.Ordinal);

    public DefinedNames(IReadOnlyList<Abbreviation> abbreviations)
    {
        foreach (var abbreviation in abbreviations)
        {
            // The first definition counts, as a reader would take it.
            LongestWords = Math.Max(LongestWords, abbreviation.Short.Count(c => c == ' ') + 1);
            _meanings.TryAdd(abbreviation.Short, (abbreviation.Long, Entry(abbreviation)));
        }
    }

    /// <summary>Words in the longest short form; 1 when there is none.</summary>
    public int LongestWords { get; } = 1;

    /// <summary>The long form and, where known, what it is; null when the article does not define the short form.</summary>
    public (string Long, LexiconEntry? Entry)? Meaning(string shortForm) =>
        _meanings.TryGetValue(shortForm, out var meaning) ? meaning : null;

    private static LexiconEntry? Entry(Abbreviation abbreviation)
    {
        // 1. The long form is in a lexicon.
        var key = LexiconKey.Of(abbreviation.Long);
        if ((Lexicon.Default.Find(key) ?? (key.EndsWith('s') ? Lexicon.Default.Find(key[..^1]) : null)) is { } known)
        {
            return known;
        }

        // 2. Its head noun says what sort of thing it is; a gene's table then gives the short form's entry.
        var kind = HeadNouns.KindOf(abbreviation.Long);
        var symbol = Lexicon.Default.Find(LexiconKey.Of(abbreviation.Short));
        var isMolecule = kind is EntityType.Gene or EntityType.Family or EntityType.Complex;
        return isMolecule && symbol?.Kind is (EntityType.Gene or EntityType.Family or EntityType.Complex)
            ? symbol
            : kind is { } sort ? new LexiconEntry(sort, null) : null;
    }
}
