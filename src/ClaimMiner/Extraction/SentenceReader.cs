using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>Takes sentences apart one by one and keeps those of the current block at hand for antecedents.</summary>
internal sealed class SentenceReader(Article article, IReadOnlyList<ScoredSentence> sentences, IReadOnlyList<Mention> mentions)
{
    private readonly List<Mention> ordered = [.. mentions.OrderBy(mention => mention.Span)];
    private readonly List<SentenceSyntax> before = [];
    private int block = -1;

    /// <summary>Call in the order of the sentences.</summary>
    public SentenceContext Read(int i)
    {
        var (sentence, scores) = sentences[i];
        if (sentence.Block != block)
        {
            before.Clear();
            block = sentence.Block;
        }

        var syntax = SentenceSyntax.Parse(article.Text, sentence.Span);
        var context = new SentenceContext(article, sentence, scores, syntax, MentionsIn(sentence.Span), [.. before]);
        before.Add(syntax);
        return context;
    }

    private List<Mention> MentionsIn(TextSpan span)
    {
        int low = 0, high = ordered.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ordered[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        var inside = new List<Mention>();
        for (; low < ordered.Count && ordered[low].Span.Start < span.End; low++)
        {
            if (span.Contains(ordered[low].Span))
            {
                inside.Add(ordered[low]);
            }
        }

        return inside;
    }
}
