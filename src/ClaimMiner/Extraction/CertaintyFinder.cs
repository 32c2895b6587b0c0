using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>How sure the words are: a cue counts for the claims that stand in its scope.</summary>
internal static class CertaintyFinder
{
    private static readonly ILookup<string, (string[] Words, Certainty Certainty, string Scope)> ByFirst = DataFile.Rows("certainty-cues.tsv")
        .Select(row => (Words: row[0].Split(' '), Certainty: Enum.Parse<Certainty>(row[1], ignoreCase: true), Scope: row[2]))
        .ToLookup(cue => cue.Words[0], StringComparer.Ordinal);

    public static Certainty Of(SentenceContext context, ClaimDraft draft)
    {
        if (draft.Category == ClaimCategory.Approval || IsPresupposed(context, draft))
        {
            return Certainty.Asserted;
        }

        var words = context.Syntax.Words;
        var at = WordAt(context.Syntax, draft.Cues.Count > 0 ? draft.Cues[0].Start : draft.Clause.Start);
        var scope = new HedgeScope(context.Syntax);
        var certainty = Certainty.Asserted;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var cue in ByFirst[words[i].Lower])
            {
                if (cue.Certainty > certainty && CueMatch.At(words, i, cue.Words) && draft.Clause.Contains(words[i].Span)
                    && scope.Covers(i, i + cue.Words.Length - 1, cue.Scope, at))
                {
                    certainty = cue.Certainty;
                }
            }
        }

        return draft.Category == ClaimCategory.Target && certainty == Certainty.Asserted ? Potential(context, at) : certainty;
    }

    /// <summary>"LPS-induced" inside a hedged clause is taken for granted there.</summary>
    private static bool IsPresupposed(SentenceContext context, ClaimDraft draft) =>
        draft.Cues.Count > 0 && draft.Cues[0].Start > context.Sentence.Span.Start && context.Article.Text[draft.Cues[0].Start - 1] is '-' or '‐' or '‑';

    /// <summary>"a potential target", "targeting X might be …", "X-targeting drugs have been proposed": what is said of the aim as a whole.</summary>
    private static Certainty Potential(SentenceContext context, int at)
    {
        var syntax = context.Syntax;
        var chunk = syntax.ChunkAt(at);
        if (chunk >= 0 && HasPotential(syntax, chunk))
        {
            return Certainty.Hedged;
        }

        for (var i = chunk + 1; chunk >= 0 && i < syntax.Chunks.Count
            && syntax.Chunks[i].Kind is not (ChunkKind.Break or ChunkKind.Relative) && !IsInRelative(syntax, chunk); i++)
        {
            if (syntax.Chunks[i].Verb is { Kind: VerbKind.Finite } verb)
            {
                return Enumerable.Range(syntax.Chunks[i].First, syntax.Chunks[i].End - syntax.Chunks[i].First).Any(word => WordSets.Has("modals of doubt", syntax.Words[word].Lower))
                    || verb.Lemma is "appear" or "seem" || (verb.Lemma == "be" && i + 1 < syntax.Chunks.Count && HasPotential(syntax, i + 1)) ? Certainty.Hedged
                    : verb.Passive && WordSets.Has("verbs of proposing", verb.Lemma) ? Certainty.Hypothesised
                    : Certainty.Asserted;
            }
        }

        return Certainty.Asserted;
    }

    private static bool HasPotential(SentenceSyntax syntax, int chunk) =>
        Enumerable.Range(syntax.Chunks[chunk].First, syntax.Chunks[chunk].End - syntax.Chunks[chunk].First)
            .Any(word => WordSets.Has("words of potential", syntax.Words[word].Lower));

    private static bool IsInRelative(SentenceSyntax syntax, int chunk)
    {
        var verb = false;
        for (var i = chunk; i >= 0 && syntax.Chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Break); i--)
        {
            verb |= syntax.Chunks[i].Verb is { Kind: VerbKind.Finite };
            if (syntax.Chunks[i].Kind == ChunkKind.Relative)
            {
                return verb;
            }
        }

        return false;
    }

    private static int WordAt(SentenceSyntax syntax, int position)
    {
        for (var i = 0; i < syntax.Words.Count; i++)
        {
            if (syntax.Words[i].Span.End > position)
            {
                return i;
            }
        }

        return syntax.Words.Count - 1;
    }
}
