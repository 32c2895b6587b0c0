namespace ClaimMiner.Segmentation;

/// <summary>The word that stands before a stop.</summary>
internal readonly struct WordBefore
{
    private readonly string _text;
    private readonly int _sentence;
    private readonly int _word;
    private readonly int _stop;

    public WordBefore(string text, int sentence, int stop)
    {
        (_text, _sentence, _stop) = (text, sentence, stop);
        var word = stop;
        while (word > sentence && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not ('(' or '[' or '"' or '“' or '‘' or '—' or '/' or ','))
        {
            word--;
        }

        _word = word;
        Class = Classify(text[word..stop]);
    }

    public AbbreviationClass Class { get; }

    /// <summary>A number or letter that opens a list item or a heading: "1. Introduction", "(a. …".</summary>
    public bool IsEnumerator
    {
        get
        {
            var (text, sentence) = (_text, _sentence);
            var opens = string.IsNullOrWhiteSpace(text[sentence.._word].Trim('(', '[', '"', '“'));
            return opens && _stop - _word is > 0 and <= 3 && text[_word.._stop].All(char.IsLetterOrDigit)
                && (char.IsDigit(text[_word]) || _stop - _word == 1 || text[_word.._stop].All(c => c is 'i' or 'v' or 'x' or 'I' or 'V' or 'X'));
        }
    }

    /// <summary>Whether the initial closes a phrase, as in "vitamin D." and "hepatitis B.".</summary>
    public bool InitialEndsPhrase => SegmentationLists.LetteredNouns.Contains(Preceding.ToLowerInvariant());

    /// <summary>A unit behind a figure: "for 30 min." is over.</summary>
    public bool IsMeasured => Preceding.Length > 0 && char.IsDigit(Preceding[^1]);

    /// <summary>An ordinary word in small letters, after which a missing space is a misprint and not an address or a name.</summary>
    public bool IsPlainWord => _stop - _word >= 3 && _text[_word.._stop].All(char.IsAsciiLetterLower);

    private string Preceding
    {
        get
        {
            var end = _word;
            while (end > _sentence && char.IsWhiteSpace(_text[end - 1]))
            {
                end--;
            }

            var start = end;
            while (start > _sentence && (char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] == '-'))
            {
                start--;
            }

            return _text[start..end];
        }
    }

    private static AbbreviationClass Classify(string word)
    {
        word = word.TrimStart('\'', '’');
        if (SegmentationLists.Abbreviations.TryGetValue(word, out var known) || SegmentationLists.Abbreviations.TryGetValue(word.ToLowerInvariant(), out known))
        {
            return known;
        }

        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            return AbbreviationClass.Initial;
        }

        // "U.S", "i.v", "J.-P": letters parted by stops.
        return word.Length is >= 3 and <= 9 && word.Contains('.') && word.Split('.', '-').All(part => part.Length <= 2 && part.All(char.IsLetter))
            ? AbbreviationClass.MayBeLast
            : AbbreviationClass.None;
    }
}
