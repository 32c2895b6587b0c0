using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>Looks for the longest name at each token of a text.</summary>
internal sealed class NameScan(string text, Lexicon lexicon, DefinedNames defined)
{
    private const int LongestWord = 40;

    private readonly List<NameToken> _tokens = NameToken.Of(text);
    private readonly NameJudge _judge = new(lexicon, defined);

    public int Count => _tokens.Count;

    /// <summary>The name that begins with a token, and the token to go on with.</summary>
    public (Mention? Mention, int Next) At(int first)
    {
        var words = WordsFrom(first);
        if (words == 0)
        {
            return (null, first + 1);
        }

        if (NamePatterns.At(text, _tokens[first].Span.Start, lexicon) is { } pattern)
        {
            return (pattern, Behind(pattern.Span.End, first + 1));
        }

        if (Therapy(first) is { } therapy)
        {
            return (therapy, first + 2);
        }

        for (var last = LastOfLongest(first, words); last >= first; last--)
        {
            var span = new TextSpan(_tokens[first].Span.Start, _tokens[last].Span.End);
            if (_judge.Judge(text[span.Start..span.End], new Surroundings(text, span)) is { } entry)
            {
                return (entry == LexiconEntry.Nothing ? null : new Mention(span, entry.Kind, entry.Grounding), last + 1);
            }
        }

        return (null, first + 1);
    }

    /// <summary>The first token that begins at a place or behind it, from a token on.</summary>
    public int Behind(int position, int from)
    {
        while (from < _tokens.Count && _tokens[from].Span.Start < position)
        {
            from++;
        }

        return from;
    }

    /// <summary>A name that is not written out where it is meant.</summary>
    public Mention? Judge(string name, TextSpan span) =>
        NamePatterns.At(name, 0, lexicon) is { } pattern && pattern.Span.Length == name.Length ? pattern with { Span = span }
        : _judge.Judge(name, new Surroundings(text, span)) is { } entry && entry != LexiconEntry.Nothing ? new Mention(span, entry.Kind, entry.Grounding) : null;

    /// <summary>
    /// How many words a name that begins here may have; 0 when none can begin. Most words of a text are small letters and no name's
    /// first word: they are told by one look-up.
    /// </summary>
    private int WordsFrom(int first)
    {
        var word = text.AsSpan(_tokens[first].Span.Start, _tokens[first].Span.Length);
        var isJoined = first + 1 < _tokens.Count && _tokens[first + 1].Joint == Joint.Hyphen;
        if (isJoined || word.Length > LongestWord || word[1..].IndexOfAnyExceptInRange('a', 'z') >= 0 || !char.IsAsciiLetter(word[0]) || LexiconKey.HasStem(word))
        {
            return Math.Max(1, lexicon.WordsFrom(LexiconKey.Of(FirstWord(first))));
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        var words = Math.Max(lexicon.WordsFrom(lower), lower[^1] == 's' ? Math.Min(1, lexicon.WordsFrom(lower[..^1])) : 0);
        return words > 0 ? words : defined.Opens(word) || DrugStems.IsDrug(word) || word.EndsWith("gene", StringComparison.Ordinal) || word is "exon" or "Exon" or "p" or "c" ? 1 : 0;
    }

    private Mention? Therapy(int first)
    {
        if (first + 1 >= _tokens.Count || _tokens[first + 1].Joint != Joint.Space || text[_tokens[first].Span.End] != ' '
            || !DrugStems.IsTherapy(text.AsSpan(_tokens[first].Span.Start, _tokens[first].Span.Length), text.AsSpan(_tokens[first + 1].Span.Start, _tokens[first + 1].Span.Length)))
        {
            return null;
        }

        var span = new TextSpan(_tokens[first].Span.Start, _tokens[first + 1].Span.End);
        var name = text[span.Start..span.End];
        return lexicon.Find(LexiconKey.Of(name)) is { } known ? new Mention(span, known.Kind, known.Grounding)
            : new Mention(span, EntityType.Drug, new Grounding(null, name.ToLowerInvariant()));
    }

    /// <summary>The tokens up to the first space: "Non-small".</summary>
    private string FirstWord(int first)
    {
        var last = first;
        while (last + 1 < _tokens.Count && _tokens[last + 1].Joint == Joint.Hyphen)
        {
            last++;
        }

        return text[_tokens[first].Span.Start.._tokens[last].Span.End];
    }

    /// <summary>The last token that a name beginning at a token can have: as many words as any name that begins with this word.</summary>
    private int LastOfLongest(int first, int most)
    {
        var last = first;
        var words = 1;
        most = Math.Max(most, defined.LongestWords);
        for (; last + 1 < _tokens.Count && last - first + 1 < lexicon.LongestWords && _tokens[last + 1].Joint != Joint.None; last++)
        {
            if (_tokens[last + 1].Joint == Joint.Space && ++words > most)
            {
                break;
            }
        }

        return last;
    }
}
