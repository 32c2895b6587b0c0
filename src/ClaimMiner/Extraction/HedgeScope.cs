using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>
/// How far a hedge reaches. None reaches into a relative clause or into a reason behind it ("may cause X, which inhibits Y", "appears to
/// depend on X, since Y inhibits Z"), nor over a "but".
/// </summary>
internal sealed class HedgeScope(SentenceSyntax syntax)
{
    private readonly IReadOnlyList<Chunk> _chunks = syntax.Chunks;
    private readonly IReadOnlyList<Token> _words = syntax.Words;

    /// <param name="first">First word of the cue.</param>
    /// <param name="last">Last word of the cue.</param>
    /// <param name="scope">right, verb or clause, as certainty-cues.tsv explains them.</param>
    /// <param name="at">The word that gives the claim away.</param>
    public bool Covers(int first, int last, string scope, int at) => scope switch
    {
        "clause" => !IsParted(Math.Min(last, at), Math.Max(first, at)),
        "right" => first <= at && !IsLeft(last, at),
        _ when LeadsSentence(first, last) => first <= at && !IsLeft(last, at),
        _ => SharesVerb(first, at),
    };

    /// <summary>"Presumably, …".</summary>
    private bool LeadsSentence(int first, int last) =>
        (first == 0 || _words[first - 1].Tag is Tag.Break or Tag.Conjunction) && last + 1 < _words.Count && _words[last + 1].Tag == Tag.Comma;

    /// <summary>Whether the claim stands in another clause than the words before it.</summary>
    private bool IsLeft(int cue, int at)
    {
        for (var i = syntax.ChunkAt(cue) + 1; i > 0 && i < _chunks.Count && _chunks[i].First <= at; i++)
        {
            if (OpensAnother(i, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool OpensAnother(int chunk, int at) => _chunks[chunk].Kind switch
    {
        ChunkKind.Break => _chunks[chunk].Lemma is ";" or ".",
        ChunkKind.Subordinator => WordSets.Has("openers that end a hedge", _words[_chunks[chunk].First].Lower),
        ChunkKind.Conjunction => _chunks[chunk].Lemma is "but" or "yet" || OpensStatement(chunk),
        ChunkKind.Relative => OpensRelative(chunk, at),
        _ => false,
    };

    /// <summary>", and Y protects": a coordinated clause with a subject of its own.</summary>
    private bool OpensStatement(int conjunction)
    {
        if (conjunction == 0 || _chunks[conjunction - 1].Kind != ChunkKind.Comma || _chunks[conjunction].Lemma is not ("and" or "or"))
        {
            return false;
        }

        for (var i = conjunction + 1; i < _chunks.Count && _chunks[i].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Verb; i++)
        {
            if (_chunks[i].Verb is { } verb)
            {
                return verb.Kind == VerbKind.Finite && i > conjunction + 1;
            }
        }

        return false;
    }

    /// <summary>A relative clause behind a comma on the way to the claim, which stands in it.</summary>
    private bool OpensRelative(int relative, int at)
    {
        if (relative == 0 || _chunks[relative - 1].Kind != ChunkKind.Comma)
        {
            return false;
        }

        var next = relative + 1;
        while (next < _chunks.Count && _chunks[next].Kind == ChunkKind.Adverb)
        {
            next++;
        }

        if (next >= _chunks.Count || _chunks[next].Verb is not { Kind: VerbKind.Finite })
        {
            return false;
        }

        // A comma behind the clause's verb ends the clause.
        for (var i = next + 1; i < _chunks.Count && _chunks[i].First <= at; i++)
        {
            if (_chunks[i].Kind == ChunkKind.Comma && i + 1 < _chunks.Count && _chunks[i + 1].Verb is { Kind: VerbKind.Finite })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether something between the two words starts another statement.</summary>
    private bool IsParted(int from, int to)
    {
        for (var i = syntax.ChunkAt(from) + 1; i > 0 && i < _chunks.Count && _chunks[i].First < to; i++)
        {
            if ((_chunks[i].Kind == ChunkKind.Conjunction && _chunks[i].Lemma is "but" or "yet")
                || (_chunks[i].Kind == ChunkKind.Subordinator && !WordSets.Has("openers of questions", _words[_chunks[i].First].Lower))
                || (_chunks[i].Kind == ChunkKind.Subordinator && _chunks[i - 1].Kind is ChunkKind.Conjunction or ChunkKind.Comma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no finite verb group with a subject of its own stands between the cue's verb and the claim's word.</summary>
    private bool SharesVerb(int cue, int at)
    {
        var first = syntax.ChunkAt(cue);
        var target = syntax.ChunkAt(at);
        if (first < 0 || target < 0)
        {
            return false;
        }

        var modal = _words[cue].Tag == Tag.Modal;
        if (target < first)
        {
            // "X inhibits Y, probably by ..." hedges only what follows; "is, possibly, due to" stands in the group itself.
            return !modal && first - target <= 1;
        }

        // "may in turn reactivate": the modal stands apart from its verb.
        var own = modal && _chunks[first].Verb is null;
        for (var i = first + 1; i <= target; i++)
        {
            if (OpensAnother(i, at) && _chunks[i].First <= at)
            {
                return false;
            }

            if (_chunks[i].Verb is { Kind: VerbKind.Finite } verb && !own
                && (!modal || _chunks[i - 1].Kind is not ChunkKind.Conjunction || _words[verb.Head].Lower != verb.Lemma))
            {
                return !modal && i - first <= 1;
            }

            own &= _chunks[i].Verb is null;
        }

        return true;
    }
}
