namespace ClaimMiner.Segmentation;

/// <summary>The word that stands after a stop.</summary>
internal readonly struct WordAfter
{
    private readonly string _word;

    public WordAfter(string text, int start)
    {
        var first = start;
        while (first < text.Length && (IsOpener(text[first]) || (first > start && text[first] is ')' or ' ')))
        {
            first++;
        }

        var end = first;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '‐' or '_' or '\'' or '’' or '/'))
        {
            end++;
        }

        _word = text[first..end];
        IsNumber = _word.Length > 0 && _word.Any(char.IsDigit) && !_word.Any(char.IsLower);
        IsPanelLetter = _word.Length is 1 or 3 && char.IsLower(_word[0]) && _word.Length + first < text.Length
            && ((first > start && text[first + _word.Length] == ')') || text[first + _word.Length] == ':') && (_word.Length == 1 || _word[1] is '-' or '–');
    }

    /// <summary>A figure, or a code of figures and capitals: "Fig. 2", "No. NO1".</summary>
    public bool IsNumber { get; }

    /// <summary>The letter of a figure's part: "(a) Scheme", "b-d: Staining".</summary>
    private bool IsPanelLetter { get; }

    /// <summary>
    /// A capital, a figure, a Greek letter, or a name that is written with a small first letter ("p53", "mTOR", "siRNA").
    /// </summary>
    public bool CanOpen =>
        _word.Length > 0 && (IsPanelLetter || !char.IsLower(_word[0]) || IsGreek(_word[0]) || _word.AsSpan(1).ContainsAnyInRange('A', 'Z') || _word.AsSpan(1).ContainsAnyInRange('0', '9'));

    /// <summary>A capital and then small letters, or a capital that stands alone: what follows a stop whose space was lost.</summary>
    public bool IsCapitalised => _word.Length > 0 && char.IsUpper(_word[0]) && _word.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;

    /// <summary>A word that opens sentences far more often than it is a name.</summary>
    public bool IsStarter => SegmentationLists.Starters.Contains(_word);

    /// <summary>Quotes, brackets and marks, and the signs before a figure or of an isomer: "~30%", "(−)-Epicatechin".</summary>
    private static bool IsOpener(char c) =>
        c is '(' or '[' or '"' or '“' or '‘' or '\'' or '*' or '•' or '–' or '~' or '∼' or '≈' or '≥' or '≤' or '<' or '>' or '±' or '−' or '+';

    private static bool IsGreek(char c) => c is 'µ' or >= 'α' and <= 'ω' or >= 'Α' and <= 'Ω';
}
