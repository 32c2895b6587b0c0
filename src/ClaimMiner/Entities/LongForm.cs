using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Finds the words that a short form stands for. Every letter and figure of the short form is aligned with the words, in order, the
/// first with the beginning of a word; of all alignments the cheapest counts. A letter that begins a word is free, one that goes on
/// where the last one stood costs little, one from the middle of a word more, and so does a word that is passed over. So "PPIs" means
/// "proton pump inhibitors" and not "pump inhibitors". The kinds of match are those that Sohn and others found to differ most in
/// precision, "Abbreviation definition identification based on automatic precision estimates" (BMC Bioinformatics 2008).
/// </summary>
internal static class LongForm
{
    /// <summary>"… long form" right before the short form's bracket.</summary>
    public static Abbreviation? Before(string text, TextSpan shortForm, TextSpan before)
    {
        var form = text[shortForm.Start..shortForm.End];
        if (Alignment.Find(form, text, before) is not { } match || !match.IsGood(form))
        {
            return null;
        }

        var span = new TextSpan(WordStart(text, match.Start, before.Start), before.End);
        return Make(text, shortForm, span, text[span.Start..span.End]);
    }

    /// <summary>"SF (long form)": the whole bracket, or all but what introduces it.</summary>
    public static Abbreviation? Within(string text, TextSpan shortForm, TextSpan bracket)
    {
        var form = text[shortForm.Start..shortForm.End];
        if (!text.AsSpan(bracket.Start, bracket.End - bracket.Start).Contains(' ') || Alignment.Find(form, text, bracket) is not { } match || !match.IsGood(form))
        {
            return null;
        }

        var span = new TextSpan(WordStart(text, match.Start, bracket.Start), bracket.End);
        return text.AsSpan(bracket.Start, span.Start - bracket.Start).Contains(' ') ? null : Make(text, shortForm, span, text[span.Start..span.End]);
    }

    /// <summary>One or two words before the bracket with the words from a place behind it: the head that coordinated long forms share.</summary>
    public static Abbreviation? Joined(string text, TextSpan shortForm, TextSpan before, int behind)
    {
        const int MostHeadWords = 3;
        var form = text[shortForm.Start..shortForm.End];
        if (ShortForm.IsWeak(form) || Brackets.WordBefore(text, before) is not { } word || behind >= text.Length || text[behind] != ' ')
        {
            return null;
        }

        var end = behind;
        for (var words = 0; words < MostHeadWords; words++)
        {
            var next = end + 1;
            while (next < text.Length && (char.IsLetterOrDigit(text[next]) || text[next] == '-'))
            {
                next++;
            }

            if (next == end + 1)
            {
                return null;
            }

            end = next;
            var joined = $"{text[word.Start..word.End]} {text[(behind + 1)..end]}";
            if (Alignment.Find(form, joined, new TextSpan(0, joined.Length)) is { Start: 0, Cost: < 1 })
            {
                return Make(text, shortForm, word, joined);
            }
        }

        return null;
    }

    private static Abbreviation? Make(string text, TextSpan shortForm, TextSpan span, string longForm)
    {
        var form = text[shortForm.Start..shortForm.End];
        return longForm.Length > form.Length && !longForm.Split(' ').Contains(form, StringComparer.Ordinal) ? new Abbreviation(form, longForm, shortForm, span) : null;
    }

    /// <summary>
    /// Back to the beginning of the word, over locants and Greek letters ("1,10-phenanthroline", "alpha-amino-…") but not over a prefix
    /// that is a word ("anti-", "non-", "mTORC1/").
    /// </summary>
    private static int WordStart(string text, int start, int from)
    {
        var word = start;
        while (word > from && !char.IsWhiteSpace(text[word - 1]))
        {
            word--;
        }

        while (word < start && text[word] is '"' or '“' or '[' or '(')
        {
            word++;
        }

        var prefix = text.AsSpan(word, start - word);
        return prefix.Length > 0 && !prefix.Contains('/') && !HasWord(prefix) && Depth(prefix) == 0 ? word : start;
    }

    /// <summary>Whether a part between hyphens is a word and no Greek letter.</summary>
    private static bool HasWord(ReadOnlySpan<char> prefix)
    {
        foreach (var part in prefix.Split('-'))
        {
            if (prefix[part].Length > 1 && !Greek.IsName(prefix[part]) && prefix[part].IndexOfAnyExceptInRange('a', 'z') < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Depth(ReadOnlySpan<char> prefix) => prefix.Count('(') - prefix.Count(')') + prefix.Count('[') - prefix.Count(']');
}
