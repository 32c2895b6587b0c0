using ClaimMiner.Documents;

namespace ClaimMiner.Classification;

/// <summary>What the features look at: a sentence, its neighbours in the paragraph and its place.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Previous">The sentence before it in its paragraph; empty at the start.</param>
/// <param name="Next">The sentence after it in its paragraph; empty at the end.</param>
/// <param name="Section">Where in the article.</param>
/// <param name="Position">Counts from 0 in the paragraph.</param>
public readonly record struct SentenceView(string Text, string Previous, string Next, SectionKind Section, int Position)
{
    /// <summary>The views of an article's sentences, in their order.</summary>
    public static IReadOnlyList<SentenceView> Of(Article article, IReadOnlyList<Sentence> sentences)
    {
        var views = new SentenceView[sentences.Count];
        var position = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var block = sentences[i].Block;
            position = i > 0 && sentences[i - 1].Block == block ? position + 1 : 0;
            var previous = position > 0 ? article[sentences[i - 1].Span] : "";
            var next = i + 1 < sentences.Count && sentences[i + 1].Block == block ? article[sentences[i + 1].Span] : "";
            views[i] = new SentenceView(article[sentences[i].Span], previous, next, article.SectionOf(sentences[i]), position);
        }

        return views;
    }
}
