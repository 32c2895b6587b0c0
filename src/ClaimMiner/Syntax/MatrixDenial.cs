namespace ClaimMiner.Syntax;

/// <summary>
/// Denials in the clause above: "no evidence that", "it is not true that", "argues against the view that", "cannot be ruled out that".
/// The words that deny between the start of that clause and its "that" are counted, so that two of them cancel each other.
/// </summary>
internal sealed class MatrixDenial(SentenceSyntax sentence)
{
    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;
    private readonly IReadOnlyList<Token> words = sentence.Words;

    /// <param name="at">The trigger's chunk.</param>
    /// <param name="word">The trigger.</param>
    public int Count(int at, int word)
    {
        var that = ComplementOpening(at);
        return that < 1 ? 0
            : words[chunks[that].First].Lower == "whether" ? (IsDoubted(that) ? 1 : 0)
            : Enumerable.Range(StartOf(that), that - StartOf(that)).Sum(i => chunks[i].First < word ? DenialsIn(i) : 0) + Behind(that, at);
    }

    /// <summary>"it is doubtful whether"; other questions deny nothing.</summary>
    private bool IsDoubted(int whether) => WordSets.Has("doubts", words[chunks[whether].First - 1].Lower);

    /// <summary>"the view that … has been refuted": the verb of a clause whose subject the complement belongs to.</summary>
    private int Behind(int that, int at)
    {
        if (chunks[that - 1].Kind != ChunkKind.Noun || Enumerable.Range(StartOf(that), that - StartOf(that)).Any(i => chunks[i].Verb is not null))
        {
            return 0;
        }

        for (var i = at + 1; i < chunks.Count && chunks[i].Kind is not (ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative); i++)
        {
            if (chunks[i].Verb is { Kind: VerbKind.Finite } verb && chunks[i - 1].Kind is not (ChunkKind.Conjunction or ChunkKind.Comma))
            {
                return (verb.Negated ? 1 : 0) + (WordSets.Has("denials in the clause above", verb.Lemma) || verb.Lemma is "rule" ? 1 : 0)
                    + (verb.Lemma == "be" && i + 1 < chunks.Count && WordSets.Has("denials in the clause above", words[chunks[i + 1].Head].Lower) ? 1 : 0);
            }
        }

        return 0;
    }

    /// <summary>The "that" under which the chunk stands; a "that" right before a verb opens a relative clause instead.</summary>
    private int ComplementOpening(int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Noun when words[chunks[i].First].Lower == "that":
                    if (!OpensRelative(i))
                    {
                        return i;
                    }

                    if (NextVerb(i) == at)
                    {
                        return -1;
                    }

                    continue;
                case ChunkKind.Subordinator when words[chunks[i].First].Lower == "whether":
                    return i;
                case ChunkKind.Relative or ChunkKind.Subordinator when NextVerb(i) == at:
                    return -1;
                case ChunkKind.Subordinator or ChunkKind.Break:
                    return -1;
                case ChunkKind.Conjunction when chunks[i].Lemma is "but" or "yet":
                    return -1;
            }
        }

        return -1;
    }

    private bool OpensRelative(int that)
    {
        var next = that + 1;
        while (next < chunks.Count && chunks[next].Kind == ChunkKind.Adverb)
        {
            next++;
        }

        return chunks[that].Kind == ChunkKind.Relative && next < chunks.Count && chunks[next].Verb is { Kind: VerbKind.Finite };
    }

    private int NextVerb(int from)
    {
        for (var i = from + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Verb is { Kind: VerbKind.Finite })
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the clause above begins: behind the last mark or conjunction that a verb of it follows.</summary>
    private int StartOf(int that)
    {
        var verb = false;
        for (var i = that - 1; i >= 0; i--)
        {
            verb |= chunks[i].Verb is not null;
            if (chunks[i].Kind is ChunkKind.Break or ChunkKind.Subordinator
                || (verb && (chunks[i].Kind == ChunkKind.Comma || (chunks[i].Kind is ChunkKind.Conjunction && chunks[i].Lemma is "but" or "and" or "yet")
                || (chunks[i].Kind == ChunkKind.Relative && words[chunks[i].First].Lower == "that"))))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>"it is not surprising that" takes what follows for true.</summary>
    private bool IsNoWonder(int verb) =>
        chunks[verb].Verb!.Lemma == "be" && verb + 1 < chunks.Count && WordSets.Has("no wonders", words[chunks[verb + 1].Head].Lower);

    private int DenialsIn(int chunk)
    {
        // What a relative clause says of a noun on the way is not said of the claim.
        if (chunks[chunk].Verb is not null && chunk > 0 && chunks[chunk - 1].Kind == ChunkKind.Relative)
        {
            return 0;
        }

        var denials = chunks[chunk].Verb is { Negated: true } && !IsNoWonder(chunk) ? 1 : 0;
        for (var i = chunks[chunk].First; i < chunks[chunk].End; i++)
        {
            denials += (words[i].Text != "NO" && WordSets.Has("denials in the clause above", words[i].Lemma)) || WordSets.Has("denials in the clause above", words[i].Lower)
                || (words[i].Lower is "ruled" or "rule" or "rules" && i + 1 < words.Count && words[i + 1].Lower == "out")
                || (words[i].Lower == "against" && i > 0 && WordSets.Has("weighing words", words[i - 1].Lemma)) || (chunks[chunk].Kind == ChunkKind.Adverb && words[i].Tag == Tag.Not)
                ? 1 : 0;
        }

        return denials;
    }
}
