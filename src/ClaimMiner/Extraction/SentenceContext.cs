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

    private Statements? _statements;

    /// <summary>The statements that the sentence makes; parted when first asked for.</summary>
    public Statements Statements => _statements ??= new Statements(Syntax);

    /// <summary>The mentions of the whole article, for what stands before the sentence.</summary>
    public MentionIndex? Index { get; init; }

    /// <summary>The mentions in a stretch of the article.</summary>
    public IReadOnlyList<Mention> MentionsIn(TextSpan span) => Index?.Within(span) ?? [];

    /// <summary>Whether it is running prose of a length that syntax can be made of; a caption without a verb is a label.</summary>
    public bool IsReadable =>
        Syntax.Words.Count is > 2 and <= MaxWords && Article.Blocks[Sentence.Block].Kind is var kind and not (BlockKind.Backmatter or BlockKind.Other)
        && (kind != BlockKind.Caption || Syntax.Chunks.Any(chunk => chunk.Verb is { Kind: VerbKind.Finite }));

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

    /// <summary>The phrase's words; a long form that its short form follows inside the phrase gives way to it: "mTOR signalling".</summary>
    public Slot SlotOf(Phrase phrase)
    {
        foreach (var gloss in Syntax.Glosses)
        {
            var after = phrase.Words.ToList().IndexOf(gloss.After);
            if (after >= 1 && after < phrase.Words.Count - 1 && !gloss.IsCitation && LongFormStart(phrase, after, Article[gloss.Inside]) is { } start)
            {
                var spans = start > 0 ? Syntax.SpansOf(new Phrase([.. phrase.Words.Take(start)], phrase.First)).ToList() : [];
                spans.Add(gloss.Inside);
                spans.AddRange(Syntax.SpansOf(new Phrase([.. phrase.Words.Skip(after + 1)], phrase.Last)));
                return new Slot(Syntax.TextOf(spans), spans);
            }
        }

        return new Slot(Syntax.TextOf(phrase), Syntax.SpansOf(phrase));
    }

    /// <summary>Where in the phrase the long form begins that ends at the word and shortens to the letters; null where none does.</summary>
    private int? LongFormStart(Phrase phrase, int after, string letters)
    {
        if (letters.Length is < 2 or > 10 || letters.Contains(' ', StringComparison.Ordinal) || !letters.Any(char.IsUpper))
        {
            return null;
        }

        int? start = null;
        var count = 0;
        for (var i = after; i >= 0 && count <= letters.Count(char.IsLetter); i--)
        {
            var word = Syntax.Words[phrase.Words[i]];
            count += word.Tag is Tag.Preposition or Tag.Determiner or Tag.Conjunction ? 0 : 1;
            if (after - i >= 1 && count <= letters.Count(char.IsLetter) && char.ToLowerInvariant(word.Text[0]) == char.ToLowerInvariant(letters[0]))
            {
                start = i;
            }
        }

        return start;
    }

    public Slot SlotOf(TextSpan span) => new(Article[span].Replace("\u00ad ", "", StringComparison.Ordinal), [span]);
}
