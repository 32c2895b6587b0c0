using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Finds the names of things in an article: by the lexicons, by the article's own abbreviations, and by the endings of drug names. A
/// short form that the article defines means what the article says, whatever a lexicon may hold; an ambiguous one that it does not
/// define is left alone. Mentions do not overlap: the longest at the earliest place stands.
/// </summary>
public static class MentionRecogniser
{
    public static IReadOnlyList<Mention> Recognise(Article article)
    {
        // 1. What the article's own short forms mean.
        var defined = new DefinedNames(AbbreviationFinder.Find(article.Text));

        // 2. Longest names first, from left to right.
        var tokens = NameToken.Of(article.Text);
        var mentions = new List<Mention>();
        for (var i = 0; i < tokens.Count;)
        {
            var (mention, length) = LongestName(article.Text, tokens, i, defined);
            if (mention is not null)
            {
                mentions.Add(mention);
            }

            i += Math.Max(1, length);
        }

        return mentions;
    }

    private static (Mention? Mention, int Length) LongestName(string text, List<NameToken> tokens, int first, DefinedNames defined)
    {
        for (var last = LastOfLongest(text, tokens, first, defined); last >= first; last--)
        {
            var span = new TextSpan(tokens[first].Span.Start, tokens[last].Span.End);
            var surface = text[span.Start..span.End];
            if (NameJudge.Judge(surface, IsSentenceStart(text, span.Start), defined) is { } entry)
            {
                return (new Mention(span, entry.Kind, entry.Grounding), last - first + 1);
            }
        }

        return (null, 0);
    }

    /// <summary>The last token that a name beginning at a token can have: as many words as any name that begins with this word.</summary>
    private static int LastOfLongest(string text, List<NameToken> tokens, int first, DefinedNames defined)
    {
        var last = first;
        var words = 1;
        var most = 0;
        for (; last + 1 < tokens.Count && last - first + 1 < Lexicon.Default.LongestWords && tokens[last + 1].JoinsLast; last++)
        {
            if (text.AsSpan(tokens[last].Span.End, tokens[last + 1].Span.Start - tokens[last].Span.End).Contains(' '))
            {
                most = most > 0 ? most : Math.Max(defined.LongestWords, Lexicon.Default.WordsBehind(LexiconKey.Of(text[tokens[first].Span.Start..tokens[last].Span.End])));
                if (++words > most)
                {
                    break;
                }
            }
        }

        return last;
    }

    private static bool IsSentenceStart(string text, int position)
    {
        var before = position - 1;
        while (before >= 0 && text[before] is (' ' or '(' or '“' or '"'))
        {
            before--;
        }

        return before < 0 || text[before] is '.' or '\n' or ':' or '!' or '?';
    }
}
