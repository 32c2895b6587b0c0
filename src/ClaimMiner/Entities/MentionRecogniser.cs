using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Finds the names of things in an article: by the lexicons, by the article's own abbreviations, by the nomenclatures of variants and
/// microRNAs, and by the endings of drug names. A short form that the article defines means what the article says, whatever a lexicon may
/// hold; an ambiguous one that it does not define is left alone. Mentions do not overlap: the longest at the earliest place stands.
/// </summary>
public static class MentionRecogniser
{
    /// <param name="article">Where to look.</param>
    /// <param name="lexicon">The names to look for; those that come with the program when null.</param>
    public static IReadOnlyList<Mention> Recognise(Article article, Lexicon? lexicon = null)
    {
        // 1. What the article's own short forms mean.
        var names = lexicon ?? Lexicon.Shipped;
        var defined = new DefinedNames(AbbreviationFinder.Find(article.Text), names);

        // 2. Longest names first, from left to right; behind each the list that leaves out its stem.
        var scan = new NameScan(article.Text, names, defined);
        var mentions = new List<Mention>();
        for (var i = 0; i < scan.Count;)
        {
            var (mention, next) = scan.At(i);
            if (mention is not null)
            {
                mentions.Add(mention);
                Coordination.Append(mentions, article.Text, scan.Judge);
                next = scan.Behind(mentions[^1].Span.End, next);
            }

            i = next;
        }

        // 3. Names that the noun behind them makes something else.
        return HeadNames.Join(article.Text, mentions);
    }
}
