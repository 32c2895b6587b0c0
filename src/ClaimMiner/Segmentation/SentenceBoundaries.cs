using ClaimMiner.Documents;

namespace ClaimMiner.Segmentation;

/// <summary>
/// Finds where sentences end in a paragraph of review prose, by rules. The rules judge one stop at a time, by the words on its two sides:
/// <list type="number">
/// <item>A stop may be followed by closing quotes and brackets, and by a citation mark of figures ("pain.3-5 On").</item>
/// <item>White space must follow, and then something that can open a sentence.</item>
/// <item>The word before must not be an abbreviation or an initial, or the word after must be one that opens sentences.</item>
/// <item>No sentence ends within a bracket that closes again nearby.</item>
/// </list>
/// After Kiss and Strunk, "Unsupervised multilingual sentence boundary detection" (2006), in its questions (abbreviation, initial,
/// ordinal, sentence starter), though not in its statistics: the lists are closed and written by hand.
/// </summary>
internal static class SentenceBoundaries
{
    /// <summary>Spans that tile the paragraph but for white space between them.</summary>
    public static IEnumerable<TextSpan> Split(string paragraph)
    {
        var brackets = new BracketDepth(paragraph);
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] is not ('.' or '!' or '?' or '…') || EndOfSentence(paragraph, start, i, brackets) is not { } end)
            {
                continue;
            }

            yield return new TextSpan(start, end);
            start = end;
            i = end - 1;
        }

        if (start < paragraph.Length)
        {
            yield return new TextSpan(start, paragraph.Length);
        }
    }

    /// <summary>Where the sentence that the stop at <paramref name="stop"/> ends is over; null when it does not end there.</summary>
    private static int? EndOfSentence(string text, int start, int stop, BracketDepth brackets)
    {
        // 1. Whatever closes with the stop belongs to its sentence.
        var end = stop + 1;
        while (end < text.Length && (text[end] is '.' or '!' or '?' || IsCloser(text[end])))
        {
            end++;
        }

        end = AfterGluedMark(text, stop, end);

        // 2. White space, and something that can open a sentence.
        if (end >= text.Length)
        {
            return null;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return IsMissingSpace(text, start, stop, end, brackets) ? end : null;
        }

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= text.Length || brackets.IsInside(end))
        {
            return null;
        }

        // 3. The words on the two sides.
        var before = new WordBefore(text, start, stop);
        var after = new WordAfter(text, next);
        return (text[stop] == '.' ? StopEnds(before, after) : after.CanOpen) ? end : null;
    }

    /// <summary>"…the enzymes.These sequences…": an ordinary word before the stop and a capitalised one after it.</summary>
    private static bool IsMissingSpace(string text, int start, int stop, int end, BracketDepth brackets) =>
        end == stop + 1 && text[stop] == '.' && !brackets.IsInside(end)
        && new WordBefore(text, start, stop) is { IsPlainWord: true, Class: AbbreviationClass.None } && new WordAfter(text, end).IsCapitalised;

    private static bool StopEnds(WordBefore before, WordAfter after)
    {
        if (!after.CanOpen || before.IsEnumerator)
        {
            return false;
        }

        return before.Class switch
        {
            AbbreviationClass.NeverLast => false,
            AbbreviationClass.BeforeNumber => !after.IsNumber,
            AbbreviationClass.MayBeLast => after.IsStarter || before.IsMeasured,
            AbbreviationClass.Initial => after.IsStarter || before.InitialEndsPhrase,
            _ => true,
        };
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or ')' or ']' or '»' or '}';

    /// <summary>
    /// Figures set right behind the stop are a citation mark that plain text has lost the raising of: "pain.1 To", "pain.3-5 On". A digit
    /// before the stop makes it a decimal, and an abbreviation keeps its number.
    /// </summary>
    private static int AfterGluedMark(string text, int stop, int end)
    {
        if (end != stop + 1 || stop == 0 || !(char.IsLower(text[stop - 1]) || IsCloser(text[stop - 1])) || end >= text.Length || !char.IsDigit(text[end]))
        {
            return end;
        }

        var mark = end;
        while (mark < text.Length && (char.IsDigit(text[mark]) || (text[mark] is ',' or '-' or '–' && mark + 1 < text.Length && char.IsDigit(text[mark + 1]))))
        {
            mark++;
        }

        var word = new WordBefore(text, 0, stop);
        return mark < text.Length && char.IsWhiteSpace(text[mark]) && word.Class == AbbreviationClass.None ? mark : end;
    }
}
