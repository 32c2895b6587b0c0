using ClaimMiner.Documents;

namespace ClaimMiner.Segmentation;

/// <summary>
/// Cuts an article's blocks into sentences. Headings and titles stay whole. A citation belongs to the sentence in which its mark stood;
/// one printed right after a final stop belongs to the sentence that the stop ends.
/// </summary>
public static class SentenceSegmenter
{
    public static IReadOnlyList<Sentence> Segment(Article article)
    {
        var sentences = new List<Sentence>();
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var (span, kind) = (article.Blocks[block].Span, article.Blocks[block].Kind);
            var whole = kind is BlockKind.Heading or BlockKind.Title;
            foreach (var piece in whole ? [new TextSpan(0, span.Length)] : SentenceBoundaries.Split(article[span]))
            {
                var trimmed = Trim(article.Text, piece.Shift(span.Start));
                if (!trimmed.IsEmpty)
                {
                    sentences.Add(new Sentence(trimmed, block, []));
                }
            }
        }

        return Attach(article.Citations, sentences);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Both lists ascend, so one walk over them suffices: a citation goes to the last sentence that starts before it.</summary>
    private static List<Sentence> Attach(IReadOnlyList<Citation> citations, List<Sentence> sentences)
    {
        var attached = new List<Citation>[sentences.Count];
        var at = -1;
        foreach (var citation in citations)
        {
            while (at + 1 < sentences.Count && Reaches(sentences[at + 1], citation))
            {
                at++;
            }

            if (sentences.Count > 0)
            {
                (attached[Math.Max(at, 0)] ??= []).Add(citation);
            }
        }

        return sentences.Select((sentence, i) => attached[i] is { } own ? sentence with { Citations = own } : sentence).ToList();
    }

    /// <summary>A narrative citation may open its sentence; a lifted mark at the very start closes the sentence before.</summary>
    private static bool Reaches(Sentence sentence, Citation citation) =>
        citation.Span.IsEmpty ? sentence.Span.Start < citation.Span.Start : sentence.Span.Start <= citation.Span.Start;
}
