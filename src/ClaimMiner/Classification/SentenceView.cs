using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Classification;

/// <summary>What the features look at: a sentence, its structure, its neighbours in the paragraph and its place.</summary>
/// <param name="Tokens">The sentence's words.</param>
/// <param name="Previous">Those of the sentence before it in its paragraph; none at the start.</param>
/// <param name="Next">Those of the sentence after it in its paragraph; none at the end.</param>
/// <param name="Section">Where in the article.</param>
/// <param name="Position">Counts from 0 in the paragraph.</param>
/// <param name="Syntax">The sentence taken apart.</param>
/// <param name="Mentions">The names in it, in order.</param>
internal readonly record struct SentenceView(
    FeatureTokens Tokens, FeatureTokens Previous, FeatureTokens Next, SectionKind Section, int Position, SentenceSyntax Syntax, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The views of an article's sentences, in their order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="syntaxes">Each of them taken apart.</param>
    /// <param name="mentions">The names in the article.</param>
    public static IReadOnlyList<SentenceView> Of(
        Article article, IReadOnlyList<Sentence> sentences, IReadOnlyList<SentenceSyntax> syntaxes, IReadOnlyList<Mention> mentions)
    {
        var views = new SentenceView[sentences.Count];
        var index = new MentionIndex(mentions);
        var tokens = sentences.Select(sentence => FeatureTokens.Of(article[sentence.Span])).ToList();
        var position = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var block = sentences[i].Block;
            position = i > 0 && sentences[i - 1].Block == block ? position + 1 : 0;
            var previous = position > 0 ? tokens[i - 1] : FeatureTokens.None;
            var next = i + 1 < sentences.Count && sentences[i + 1].Block == block ? tokens[i + 1] : FeatureTokens.None;
            views[i] = new SentenceView(
                tokens[i], previous, next, article.SectionOf(sentences[i]), position, syntaxes[i], index.Within(sentences[i].Span));
        }

        return views;
    }
}
