using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>Hands on sentences one by one, with those of the same block before them at hand for antecedents.</summary>
internal sealed class SentenceReader(
    Article article, IReadOnlyList<ScoredSentence> sentences, IReadOnlyList<SentenceSyntax> syntaxes, IReadOnlyList<Mention> mentions)
{
    private readonly MentionIndex _mentions = new(mentions);
    private readonly List<SentenceSyntax> _before = [];
    private int _block = -1;

    /// <summary>Call in the order of the sentences.</summary>
    public SentenceContext Read(int i)
    {
        var (sentence, scores) = sentences[i];
        if (sentence.Block != _block)
        {
            _before.Clear();
            _block = sentence.Block;
        }

        var context = new SentenceContext(article, sentence, scores, syntaxes[i], _mentions.Within(sentence.Span), [.. _before]) { Index = _mentions };
        _before.Add(syntaxes[i]);
        return context;
    }
}
