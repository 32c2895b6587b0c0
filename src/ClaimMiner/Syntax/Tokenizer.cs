using ClaimMiner.Documents;

namespace ClaimMiner.Syntax;

/// <summary>
/// Cuts a sentence into words and marks that keep biomedical names whole: mTORC1/RAPTOR, NF-κB, TNF-α-induced, Ca(2+). Brackets, commas
/// and possessive endings stand alone.
/// </summary>
public static class Tokenizer
{
    private const string Openers = "([{\"“‘«";
    private const string Closers = ")]}\"”’»'";
    private const string Stops = ".,;:!?";
    private const string Trade = "®™©";
    private const char SoftHyphen = '\u00ad';

    /// <summary>The spans of the tokens of the stretch, in the order of the text.</summary>
    public static IReadOnlyList<TextSpan> Tokenize(string text, TextSpan stretch)
    {
        var tokens = new List<TextSpan>();
        var start = stretch.Start;
        while (start < stretch.End)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = WordEnd(text, start, stretch.End);
            Cut(text, start, end, tokens, IsLast(text, end, stretch.End));
            start = end;
        }

        return tokens;
    }

    /// <summary>End of the run without white space; a word broken by a soft hyphen goes on after the gap.</summary>
    private static int WordEnd(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (!char.IsWhiteSpace(text[end])
            || (end > start && text[end - 1] == SoftHyphen && end + 1 < limit && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static void Cut(string text, int start, int end, List<TextSpan> tokens, bool last)
    {
        while (start < end && (Openers.Contains(text[start]) || IsDash(text, start, start, end)))
        {
            tokens.Add(new TextSpan(start, start + 1));
            start++;
        }

        var tail = new List<TextSpan>();
        while (end > start && IsTail(text, start, end) && (last || !IsAbbreviation(text, start, end)))
        {
            end--;
            tail.Insert(0, new TextSpan(end, end + 1));
        }

        if (last && end > start && GluedMark(text, start, end) is > 0 and var stop)
        {
            // "… lysosome biosynthesis.8": a superscript mark that plain text glues to the final stop.
            CutInside(text, start, stop, tokens);
            tokens.Add(new TextSpan(stop, stop + 1));
            tokens.Add(new TextSpan(stop + 1, end));
        }
        else if (!last && end > start && IsAbbreviation(text, start, end))
        {
            tokens.Add(new TextSpan(start, end));
        }
        else
        {
            CutInside(text, start, end, tokens);
        }

        tokens.AddRange(tail);
    }

    /// <summary>Place of the stop between a word and the digits glued to it; -1 where there is none.</summary>
    private static int GluedMark(string text, int start, int end)
    {
        var digits = end;
        while (digits > start && (char.IsDigit(text[digits - 1]) || (text[digits - 1] is ',' or '-' or '–' && digits < end)))
        {
            digits--;
        }

        return digits < end && digits - 4 >= start && text[digits - 1] == '.' && text[(digits - 4)..(digits - 1)].All(char.IsLower) ? digits - 1 : -1;
    }

    private static bool IsLast(string text, int end, int limit) => string.IsNullOrWhiteSpace(text[end..limit]);

    /// <summary>A stop in the middle of a sentence ends an abbreviation: "P. falciparum", "vs.", "et al.".</summary>
    private static bool IsAbbreviation(string text, int start, int end) =>
        text[end - 1] == '.' && end - start <= 5 && end - start >= 2 && text[start..(end - 1)].All(c => char.IsLetter(c) || c == '.')
        && (end - start == 2 ? char.IsUpper(text[start]) : text[start..end].Count(c => c == '.') > 1 || IsShortForm(text[start..(end - 1)]));

    private static bool IsShortForm(string word) =>
        WordSets.Has("short forms", word);

    /// <summary>Whether the last character is a mark of its own and not the close of a bracket inside the word.</summary>
    private static bool IsTail(string text, int start, int end)
    {
        var last = text[end - 1];
        if (last is ')' or ']')
        {
            var opener = last == ')' ? '(' : '[';
            var open = text.LastIndexOf(opener, end - 1, end - start);
            return open < start || !IsPartOfName(text, start, open, end);
        }

        return Stops.Contains(last) || Closers.Contains(last) || Trade.Contains(last);
    }

    private static void CutInside(string text, int start, int end, List<TextSpan> tokens)
    {
        for (var i = start; i < end; i++)
        {
            var cut = IsDash(text, i, start, end) || text[i] is '=' or '<' or '>' || Trade.Contains(text[i])
                || (text[i] is ';' && i + 1 < end)
                || (text[i] is ',' && i + 1 < end && i > start && char.IsLetter(text[i - 1]) && char.IsLower(text[i + 1]))
                || (text[i] is '(' or '[' && !IsPartOfName(text, start, i, end))
                || (text[i] is ')' or ']' && !HasOpenBefore(text, start, i));
            if (cut)
            {
                AddWord(text, start, i, tokens);
                tokens.Add(new TextSpan(i, i + 1));
                CutInside(text, i + 1, end, tokens);
                return;
            }
        }

        AddWord(text, start, end, tokens);
    }

    /// <summary>A word, its possessive ending or "n't" apart.</summary>
    private static void AddWord(string text, int start, int end, List<TextSpan> tokens)
    {
        while (end > start && (Stops.Contains(text[end - 1]) || Closers.Contains(text[end - 1])) && !HasOpenBefore(text, start, end - 1))
        {
            AddWord(text, start, end - 1, tokens);
            tokens.Add(new TextSpan(end - 1, end));
            return;
        }

        if (end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’')
        {
            tokens.Add(new TextSpan(start, end - 2));
            tokens.Add(new TextSpan(end - 2, end));
        }
        else if (end - start > 4 && text[end - 1] == 't' && text[end - 2] is '\'' or '’' && text[end - 3] == 'n' && text[start..(end - 3)] is not ("ca" or "wo"))
        {
            tokens.Add(new TextSpan(start, end - 3));
            tokens.Add(new TextSpan(end - 3, end));
        }
        else if (end > start)
        {
            tokens.Add(new TextSpan(start, end));
        }
    }

    /// <summary>Whether the bracket at <paramref name="open"/> belongs to a name: it closes in the word, and the name goes on or the inside is short.</summary>
    private static bool IsPartOfName(string text, int start, int open, int end)
    {
        var close = text.IndexOf(text[open] == '(' ? ')' : ']', open, end - open);
        if (close < 0 || open == start)
        {
            return open == start && close > open + 1 && close - open <= 4 && close + 1 < end && text[close + 1] == '-';
        }

        var inside = close - open - 1;
        return inside <= 3 || text[open - 1] == '-' || (close + 1 < end && text[close + 1] == '-');
    }

    private static bool HasOpenBefore(string text, int start, int close)
    {
        var opener = text[close] switch { ')' => '(', ']' => '[', '}' => '{', _ => '\0' };
        return opener != '\0' && close > start && text.IndexOf(opener, start, close - start) >= 0;
    }

    /// <summary>A long dash parts words; an en dash only where white space or a mark stands beside it.</summary>
    private static bool IsDash(string text, int i, int start, int end) =>
        text[i] == '—' || (text[i] is '–' or '-' && (i == start || i == end - 1) && end - start <= 1);
}
