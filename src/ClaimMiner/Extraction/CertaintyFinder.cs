using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>How sure the words are: a cue counts for the claims that stand in its scope.</summary>
internal static class CertaintyFinder
{
    private static readonly (string[] Words, Certainty Certainty, string Scope)[] Cues = DataFile.Rows("certainty-cues.tsv")
        .Select(row => (row[0].Split(' '), Enum.Parse<Certainty>(row[1], ignoreCase: true), row[2]))
        .ToArray();

    private static readonly ILookup<string, (string[] Words, Certainty Certainty, string Scope)> ByFirst =
        Cues.ToLookup(cue => cue.Words[0], StringComparer.Ordinal);

    public static Certainty Of(SentenceContext context, ClaimDraft draft)
    {
        if (draft.Category == ClaimCategory.Approval)
        {
            return Certainty.Asserted;
        }

        var words = context.Syntax.Words;
        var at = draft.Cues.Count > 0 ? draft.Cues[0].Start : draft.Clause.Start;
        var certainty = Certainty.Asserted;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var cue in ByFirst[words[i].Lower])
            {
                if (cue.Certainty > certainty && CueMatch.At(words, i, cue.Words) && draft.Clause.Contains(words[i].Span)
                    && InScope(context, i, cue.Scope, at))
                {
                    certainty = cue.Certainty;
                }
            }
        }

        return draft.Category == ClaimCategory.Target && certainty == Certainty.Asserted && IsPotential(context, at) ? Certainty.Hedged : certainty;
    }

    /// <summary>"a potential target", "targeting X might be …": what may be a target is hedged wherever in the clause the word stands.</summary>
    private static bool IsPotential(SentenceContext context, int at)
    {
        var words = context.Syntax.Words;
        var chunk = context.Syntax.ChunkAt(WordAt(context.Syntax, at));
        if (chunk >= 0 && Enumerable.Range(context.Syntax.Chunks[chunk].First, context.Syntax.Chunks[chunk].End - context.Syntax.Chunks[chunk].First)
            .Any(word => words[word].Lower is "potential" or "possible" or "putative"))
        {
            return true;
        }

        for (var i = chunk + 1; chunk >= 0 && i < context.Syntax.Chunks.Count
            && context.Syntax.Chunks[i].Kind is not (ChunkKind.Break or ChunkKind.Relative); i++)
        {
            if (context.Syntax.Chunks[i].Verb is { Kind: VerbKind.Finite })
            {
                return words[context.Syntax.Chunks[i].First].Lower is "may" or "might" or "could"
                    || words[Math.Min(words.Count - 1, context.Syntax.Chunks[i].First + 1)].Lower is "may" or "might";
            }
        }

        return false;
    }

    private static bool InScope(SentenceContext context, int cue, string scope, int at)
    {
        var words = context.Syntax.Words;
        return scope switch
        {
            "clause" => true,
            "right" => words[cue].Span.Start <= at,
            _ => SharesVerb(context.Syntax, cue, at),
        };
    }

    /// <summary>Whether no finite verb group with a subject of its own stands between the cue's verb and the claim's word.</summary>
    private static bool SharesVerb(SentenceSyntax syntax, int cue, int at)
    {
        var first = syntax.ChunkAt(cue);
        var target = syntax.ChunkAt(WordAt(syntax, at));
        if (first < 0 || target < 0)
        {
            return false;
        }

        var modal = syntax.Words[cue].Tag == Tag.Modal;
        if (target < first)
        {
            // "X inhibits Y, probably by ..." hedges only what follows; "is, possibly, due to" stands in the group itself.
            return !modal && first - target <= 1;
        }

        for (var i = first + 1; i <= target; i++)
        {
            if (syntax.Chunks[i].Verb is { Kind: VerbKind.Finite }
                && (!modal || syntax.Chunks[i - 1].Kind is not (ChunkKind.Conjunction or ChunkKind.Relative)))
            {
                return !modal && i - first <= 1;
            }
        }

        return true;
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
