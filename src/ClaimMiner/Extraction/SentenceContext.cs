using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>All that an extractor may look at for one sentence.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Scores">What the classifier thinks of it.</param>
/// <param name="Syntax">The sentence taken apart.</param>
/// <param name="Mentions">The mentions inside it, in order.</param>
/// <param name="Before">The sentences of the same block before it, nearest last.</param>
internal sealed record SentenceContext(
    Article Article, Sentence Sentence, CategoryScores Scores, SentenceSyntax Syntax, IReadOnlyList<Mention> Mentions,
    IReadOnlyList<SentenceSyntax> Before)
{
    private const int MaxWords = 220;

    /// <summary>Whether it is running prose of a length that syntax can be made of.</summary>
    public bool IsReadable =>
        Syntax.Words.Count is > 2 and <= MaxWords && Article.Blocks[Sentence.Block].Kind is not (BlockKind.Backmatter or BlockKind.Other);

    public string Text => Article[Sentence.Span];

    /// <summary>The smallest clause around a word: between semicolons, colons and full stops.</summary>
    public TextSpan ClauseAt(int word)
    {
        var first = word;
        while (first > 0 && Syntax.Words[first - 1].Lower is not (";" or ":"))
        {
            first--;
        }

        var last = word;
        while (last + 1 < Syntax.Words.Count && Syntax.Words[last + 1].Lower is not (";" or ":"))
        {
            last++;
        }

        return new TextSpan(Syntax.Words[first].Span.Start, Syntax.Words[last].Span.End);
    }

    public Slot SlotOf(Phrase phrase) => new(Syntax.TextOf(phrase), Syntax.SpansOf(phrase));

    public Slot SlotOf(TextSpan span) => new(Article[span].Replace("\u00ad ", "", StringComparison.Ordinal), [span]);
}
