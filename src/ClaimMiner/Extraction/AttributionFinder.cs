using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>Whose claim it is: laid on references or named authors, on others unnamed, or the article's own.</summary>
internal static class AttributionFinder
{
    private static readonly ILookup<string, (string[] Words, Attribution Attribution)> Cues = DataFile.Rows("attribution-cues.tsv")
        .Select(row => (Words: row[0].Split(' '), Attribution: Enum.Parse<Attribution>(row[1], ignoreCase: true)))
        .ToLookup(cue => cue.Words[0], StringComparer.Ordinal);

    public static Attribution Of(SentenceContext context, ClaimDraft draft, IReadOnlyList<CitedReference> references)
    {
        if (references.Count > 0 || context.Syntax.Glosses
            .Any(gloss => gloss.IsCitation && draft.Clause.Contains(gloss.Inside) && !IsFigure(context, gloss)))
        {
            return Attribution.Cited;
        }

        var words = context.Syntax.Words;
        Attribution? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var cue in Cues[words[i].Lower])
            {
                if (draft.Clause.Contains(words[i].Span) && CueMatch.At(words, i, cue.Words) && Governs(context, words[i].Span, draft))
                {
                    found = found is Attribution.Cited || cue.Attribution == Attribution.Cited ? Attribution.Cited : found ?? cue.Attribution;
                }
            }
        }

        return found ?? Attribution.Own;
    }

    /// <summary>A cue counts for its own statement, and in front of a "that" for all that hangs from it.</summary>
    private static bool Governs(SentenceContext context, TextSpan cue, ClaimDraft draft) =>
        draft.Cues.Count == 0 || context.Statements.Governs(cue.Start + 1, draft.Cues[0]);

    private static bool IsFigure(SentenceContext context, Gloss gloss) =>
        context.Article[gloss.Inside].AsSpan().TrimStart().StartsWith("fig", StringComparison.OrdinalIgnoreCase)
        || context.Article[gloss.Inside].AsSpan().TrimStart().StartsWith("table", StringComparison.OrdinalIgnoreCase)
        || context.Article[gloss.Inside].AsSpan().TrimStart().StartsWith("box", StringComparison.OrdinalIgnoreCase);
}
