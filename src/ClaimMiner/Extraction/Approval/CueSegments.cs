using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Parts a sentence among its cues: between two of them at the strongest separator, of equals at the last. A semicolon is stronger than
/// a comma with "and" or "but", that than a bare "but", "which" or "when", and that than "and" or a comma alone.
/// </summary>
internal sealed class CueSegments
{
    private readonly List<TextSpan> segments = [];

    public CueSegments(ApprovalLine line, IReadOnlyList<StatusCue> cues)
    {
        var words = line.Syntax.Words;
        var start = line.Context.Sentence.Span.Start;
        for (var i = 0; i < cues.Count; i++)
        {
            var end = line.Context.Sentence.Span.End;
            if (i + 1 < cues.Count)
            {
                end = words[Boundary(line, cues[i].Word, cues[i + 1].Word)].Span.Start;
            }

            segments.Add(new TextSpan(start, Math.Max(start, end)));
            start = segments[^1].End;
        }
    }

    public TextSpan Of(int cue) => segments[cue];

    private static int Boundary(ApprovalLine line, int first, int second)
    {
        var (best, strength) = (second, 0);
        for (var word = first + 1; word < second; word++)
        {
            var found = Strength(line.Syntax.Words, word);
            if (found > 0 && found >= strength)
            {
                (best, strength) = (word, found);
            }
        }

        return best;
    }

    /// <summary>How strongly the sentence parts before the word.</summary>
    private static int Strength(IReadOnlyList<Token> words, int word)
    {
        var lower = words[word].Lower;
        var comma = words[word - 1].Tag == Tag.Comma;
        return words[word - 1].Lower is ";" or ":" or "—" ? 5
            : comma && ApprovalWords.Has("words that open a clause", lower) && lower is not ("which" or "who" or "where" or "when") ? 4
            : ApprovalWords.Has("words that open another clause", lower) ? 3
            : comma || lower == "and" ? 2
            : lower is "or" or "with" or "since" or "under" ? 1 : 0;
    }
}
