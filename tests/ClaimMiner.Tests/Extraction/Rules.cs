using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Extraction;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Extraction;

/// <summary>The extractor on its own: every sentence positive in every category.</summary>
internal static class Rules
{
    public static readonly CategoryScores Positive = new(new CategoryScore(1, true), new CategoryScore(1, true), new CategoryScore(1, true));

    /// <summary>The claims of one paragraph, given as its sentences.</summary>
    public static IReadOnlyList<Claim> Extract(params IReadOnlyList<string> sentences) => Extract(sentences, []);

    /// <summary>The same with citation marks.</summary>
    public static IReadOnlyList<Claim> Extract(IReadOnlyList<MarkedSentence> sentences)
    {
        var starts = sentences.Select((_, i) => sentences.Take(i).Sum(sentence => sentence.Text.Length + 1));
        return Extract(sentences.Select(sentence => sentence.Text).ToList(), sentences.Zip(starts, (sentence, start) => sentence.CitationsAt(start)).SelectMany(marks => marks).ToList());
    }

    public static IReadOnlyList<Claim> Extract(IReadOnlyList<string> sentences, IReadOnlyList<Citation> citations, IReadOnlyList<Mention>? mentions = null)
    {
        var article = Article.OfParagraphs("sha256:00", [string.Join(' ', sentences)]);
        var scored = new List<ScoredSentence>();
        var start = 0;
        foreach (var sentence in sentences)
        {
            var span = new TextSpan(start, start + sentence.Length);
            scored.Add(new ScoredSentence(new Sentence(span, 0, citations.Where(citation => span.Contains(citation.Span.Start) || citation.Span.Start == span.End).ToList()), Positive));
            start += sentence.Length + 1;
        }

        return ClaimExtractor.Extract(article, scored, mentions ?? []);
    }
}
