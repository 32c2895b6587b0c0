namespace ClaimMiner.Syntax;

/// <summary>Finds its way among the chunks of a sentence: past adverbs, to the verb that governs, to the comma that opens an insertion.</summary>
internal sealed class ChunkWalk(SentenceSyntax sentence, NounPhrases phrases)
{
    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;

    /// <summary>The verb group that governs a position: the nearest to the left that is not an adjunct itself; -1 where there is none.</summary>
    public int Governor(int position)
    {
        for (var i = position - 1; i >= 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Break && chunks[i].Lemma is ";" or ".")
            {
                return -1;
            }

            if (chunks[i].Verb is { } verb && (verb.Kind != VerbKind.Participle || i == 0))
            {
                return i;
            }
        }

        return -1;
    }

    public bool IsInRelativeClause(int verb)
    {
        var i = SkipBack(verb);
        return i >= 0 && chunks[i].Kind == ChunkKind.Relative && i > 0 && chunks[SkipBack(i, orSelf: true)].Kind == ChunkKind.Noun;
    }

    public int PreviousVerb(int from, VerbKind kind)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            if (chunks[i].Verb is { } verb && verb.Kind == kind)
            {
                return i;
            }

            if (chunks[i].Kind == ChunkKind.Break && chunks[i].Lemma is ";" or ".")
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The comma that opens the insertion closed by the comma at the position; -1 where none does.</summary>
    public int OpeningComma(int close)
    {
        for (var i = close - 1; i > 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Break)
            {
                return -1;
            }

            if (chunks[i].Kind == ChunkKind.Comma && chunks[SkipBack(i, orSelf: true)].Kind == ChunkKind.Noun)
            {
                var next = chunks[i + 1];
                var inserted = next.Kind is ChunkKind.Preposition or ChunkKind.Relative or ChunkKind.Example or ChunkKind.Subordinator or ChunkKind.Adverb or ChunkKind.Adjective
                    || next.Verb is { Kind: not VerbKind.Finite }
                    || (next.Kind == ChunkKind.Noun && WordSets.Has("openers of appositions", sentence.Words[next.First].Lower));
                if (inserted)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>The finite verb of the clause that follows a fronted "-ing" phrase.</summary>
    public int FollowingClause(int verb)
    {
        var i = verb + 1;
        while (i < chunks.Count && chunks[i].Kind is not ChunkKind.Comma)
        {
            if (chunks[i].Verb is { Kind: VerbKind.Finite })
            {
                return -1;
            }

            i++;
        }

        while (i < chunks.Count && chunks[i].Verb is not { Kind: VerbKind.Finite })
        {
            i++;
        }

        return i < chunks.Count ? i : -1;
    }

    /// <summary>First chunk of the noun phrase with attachments that ends at the chunk.</summary>
    public int GroupStart(int end)
    {
        for (var start = RegionStart(end); start < end; start++)
        {
            if (chunks[start].Kind == ChunkKind.Noun && phrases.Group(start, end + 1, asSubject: true).End == end + 1)
            {
                return start;
            }
        }

        return end;
    }

    /// <summary>First chunk of the stretch without verbs or clause marks that ends at the chunk.</summary>
    public int RegionStart(int end)
    {
        var start = end;
        while (start > 0 && chunks[start - 1].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Conjunction or ChunkKind.Comma
            or ChunkKind.Adverb or ChunkKind.Example or ChunkKind.Adjective)
        {
            start--;
        }

        return start;
    }

    public int LastSeparator(int start, int end)
    {
        var (_, after) = phrases.List(start, end + 1, asSubject: true);
        for (var i = end; i > start; i--)
        {
            if (chunks[i].Kind == ChunkKind.Comma && after <= i)
            {
                return i;
            }
        }

        for (var i = end; i > start; i--)
        {
            if (chunks[i].Kind == ChunkKind.Conjunction)
            {
                return i;
            }
        }

        return -1;
    }

    public int SkipAdverbs(int i, bool last = false)
    {
        while (i < chunks.Count && chunks[i].Kind == ChunkKind.Adverb)
        {
            i++;
        }

        return last ? Math.Min(i, chunks.Count - 1) : i;
    }

    /// <summary>The chunk before the position, adverbs skipped.</summary>
    public int SkipBack(int position, bool orSelf = false)
    {
        var i = position - 1;
        while (i >= 0 && (chunks[i].Kind == ChunkKind.Adverb || (chunks[i].Kind == ChunkKind.Comma && chunks[position].Kind == ChunkKind.Relative)))
        {
            i--;
        }

        return orSelf ? Math.Max(i, 0) : i;
    }

    /// <summary>The noun phrase that a word group behind it modifies: the nearest one, with its "of".</summary>
    public IReadOnlyList<Phrase> Host(int position)
    {
        var end = SkipBack(position);
        if (end > 0 && chunks[end].Kind == ChunkKind.Adjective && chunks[end - 1].Kind == ChunkKind.Noun)
        {
            // "the only drug available which".
            end--;
        }

        if (end < 0 || chunks[end].Kind != ChunkKind.Noun)
        {
            return [];
        }

        for (var start = RegionStart(end); start <= end; start++)
        {
            var (items, after) = phrases.Group(start, end + 1, asSubject: true);
            if (items.Count > 0 && after == end + 1)
            {
                return items;
            }
        }

        return [];
    }
}
