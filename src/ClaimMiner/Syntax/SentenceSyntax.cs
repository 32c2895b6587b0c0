using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Syntax;

/// <summary>A sentence taken apart: its words without bracketed asides, the asides, and the chunks that the words form.</summary>
public sealed record SentenceSyntax(
    string Text, TextSpan Span, IReadOnlyList<Token> Words, IReadOnlyList<Gloss> Glosses, IReadOnlyList<Chunk> Chunks)
{
    private IReadOnlyList<RelationCandidate>? _candidates;

    /// <summary>What may be related in it; found when first asked for.</summary>
    public IReadOnlyList<RelationCandidate> Candidates => _candidates ??= CandidateFinder.Find(this);

    public static SentenceSyntax Parse(string text, TextSpan sentence)
    {
        var line = WordLine.Of(text, sentence);
        var words = Tagger.Tag(text, line.Words);
        return new SentenceSyntax(text, sentence, words, line.Glosses, Chunker.Chunk(words));
    }

    /// <summary>Where the phrase stands: a span for each run of words that touch.</summary>
    public IReadOnlyList<TextSpan> SpansOf(Phrase phrase)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            var span = Words[phrase.Words[i]].Span;
            if (i > 0 && phrase.Words[i] == phrase.Words[i - 1] + 1 && IsGap(spans[^1].End, span.Start))
            {
                spans[^1] = new TextSpan(spans[^1].Start, span.End);
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    /// <summary>The phrase's words as the text has them, asides left out.</summary>
    public string TextOf(Phrase phrase) => TextOf(SpansOf(phrase));

    public string TextOf(IReadOnlyList<TextSpan> spans)
    {
        var words = new StringBuilder();
        foreach (var span in spans)
        {
            if (words.Length > 0 && Text[span.Start] is not ('/' or '-' or '’' or '\'' or ','))
            {
                words.Append(' ');
            }

            words.Append(Text, span.Start, span.Length);
        }

        return words.Replace("\u00ad ", "").Replace("\u00ad", "").ToString();
    }

    /// <summary>The chunk that holds the word; -1 where none does.</summary>
    public int ChunkAt(int word)
    {
        for (var i = 0; i < Chunks.Count; i++)
        {
            if (Chunks[i].First <= word && word < Chunks[i].End)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether nothing but white space stands between two words.</summary>
    private bool IsGap(int from, int to) => string.IsNullOrWhiteSpace(Text[from..to]);
}
