using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>What an article's own short forms mean.</summary>
internal sealed class DefinedNames
{
    private readonly Dictionary<string, LexiconEntry> _meanings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _firsts;

    public DefinedNames(IReadOnlyList<Abbreviation> abbreviations, Lexicon lexicon)
    {
        var firsts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var abbreviation in abbreviations)
        {
            // A single letter, or two small ones, mean too much besides.
            if (abbreviation.Short.Length == 1 || (abbreviation.Short.Length == 2 && !abbreviation.Short.Any(char.IsUpper)))
            {
                continue;
            }

            // The first definition counts, as a reader would take it.
            LongestWords = Math.Max(LongestWords, abbreviation.Short.Count(c => c == ' ') + 1);
            _meanings.TryAdd(abbreviation.Short, Entry(abbreviation, lexicon));
            firsts.Add(string.Concat(abbreviation.Short.TakeWhile(char.IsLetterOrDigit)));
        }

        _firsts = firsts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Words in the longest short form; 1 when there is none.</summary>
    public int LongestWords { get; } = 1;

    /// <summary>What the article defines; null when it does not define the short form.</summary>
    public LexiconEntry? Meaning(string shortForm) =>
        _meanings.TryGetValue(shortForm, out var meaning) ? meaning
        : shortForm.Length > 2 && shortForm[^1] == 's' && _meanings.TryGetValue(shortForm[..^1], out var singular) ? singular : null;

    /// <summary>Whether a short form begins with this run of letters and figures, or with its singular.</summary>
    public bool Opens(ReadOnlySpan<char> word) => _firsts.Contains(word) || (word.Length > 2 && word[^1] == 's' && _firsts.Contains(word[..^1]));

    private static LexiconEntry Entry(Abbreviation abbreviation, Lexicon lexicon)
    {
        // 1. The long form is in a lexicon.
        if (Known(abbreviation.Long, lexicon) is { } known)
        {
            return known;
        }

        // 2. Its head noun says what sort of thing it is; a gene's table then gives the short form's entry, unless the symbol is one that
        // many things share.
        var kind = HeadNouns.KindOf(abbreviation.Long);
        var symbol = Known(abbreviation.Short, lexicon);
        if (symbol is not null && (kind is EntityType.Gene or EntityType.Family or EntityType.Complex ? symbol.IsMolecule
                : kind is null ? symbol.Kind is EntityType.Organism or EntityType.Disease : kind == symbol.Kind))
        {
            return symbol;
        }

        return kind is { } sort ? new LexiconEntry(sort, new Grounding(null, Canonical(abbreviation.Long))) : LexiconEntry.Nothing;
    }

    private static LexiconEntry? Known(string name, Lexicon lexicon) =>
        NameJudge.Known(lexicon, name, LexiconKey.Of(name), new Surroundings(name, new TextSpan(0, name.Length)));

    /// <summary>The long form, its sentence's capital gone: "Clinical severity rating" is "clinical severity rating".</summary>
    private static string Canonical(string longForm) =>
        longForm.Length > 1 && char.IsUpper(longForm[0]) && char.IsLower(longForm[1]) ? char.ToLowerInvariant(longForm[0]) + longForm[1..] : longForm;
}
