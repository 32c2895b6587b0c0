namespace ClaimMiner.Syntax;

/// <summary>
/// Denials around a relation that a noun names: "no inhibition of Y by X", "lack of effect of X on Y", "without effect on Y", "did not
/// observe an effect of X on Y", "binding of X to Y was not detected".
/// </summary>
internal sealed class NounDenial(SentenceSyntax sentence)
{
    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;
    private readonly IReadOnlyList<Token> words = sentence.Words;

    /// <param name="at">The chunk with the noun.</param>
    /// <param name="subject">What acts.</param>
    /// <param name="object">What is acted on.</param>
    public int Count(int at, Phrase subject, Phrase @object)
    {
        // 1. In the noun's own phrase and what it hangs from: "no evidence for a lack of inhibition".
        var denials = InChunk(at);
        var i = at - 1;
        for (; i > 0 && chunks[i].Kind is ChunkKind.Preposition or ChunkKind.Adverb; i--)
        {
            if (chunks[i].Kind == ChunkKind.Adverb)
            {
                continue;
            }

            denials += chunks[i].Lemma == "without" ? 1 : 0;
            if (chunks[i - 1].Kind != ChunkKind.Noun && !IsDevoid(i - 1))
            {
                i--;
                break;
            }

            i--;
            denials += InChunk(i) + (WordSets.Has("lacks", words[chunks[i].Head].Lower) || IsDevoid(i) ? 1 : 0);
        }

        // 2. In the verb before it, which a noun with a subject of its own does not count yet.
        while (i > 0 && chunks[i].Kind == ChunkKind.Adverb)
        {
            i--;
        }

        if (i >= 0 && chunks[i].Verb is { } verb)
        {
            denials += verb.Lemma is "lack" or "deny" or "refute" or "disprove" or "exclude" or "contradict" ? 1 : 0;
            denials += verb.Negated && subject.First > chunks[at].Head
                && (WordSets.Has("verbs of finding", verb.Lemma) || chunks[i + 1].Lemma is "by" or "via" or "through") ? 1 : 0;
        }

        // 3. In the verb behind it.
        return denials + Behind(at, subject, @object);
    }

    private int InChunk(int chunk)
    {
        for (var word = chunks[chunk].First; word < chunks[chunk].Head; word++)
        {
            if ((words[word].Tag != Tag.Noun && WordSets.Has("words that deny a noun", words[word].Lower)) || (words[word].Lower is "little" or "negligible" or "minimal" && IsBare(chunk)))
            {
                return 1;
            }
        }

        return 0;
    }

    /// <summary>"little effect", and not "a little effect".</summary>
    private bool IsBare(int chunk) => words[chunks[chunk].First].Lower is not ("a" or "the");

    private bool IsDevoid(int chunk) => WordSets.Has("devoid", words[chunks[chunk].Head].Lower) && chunks[chunk].Kind != ChunkKind.Noun;

    /// <summary>"… was not observed", "… could be excluded", "… is lacking".</summary>
    private int Behind(int at, Phrase subject, Phrase @object)
    {
        var last = Math.Max(chunks[at].Head, Math.Max(subject.Last, @object.Last));
        for (var i = sentence.ChunkAt(last) + 1; i > 0 && i < chunks.Count; i++)
        {
            if (chunks[i].Verb is { } verb)
            {
                return verb.Kind != VerbKind.Finite ? 0
                    : WordSets.Has("verbs of finding", verb.Lemma) && verb.Passive ? (verb.Negated && !IsNoLonger(i) ? 1 : 0) + (verb.Lemma is "exclude" or "rule" or "refute" ? 1 : 0)
                    : verb.Lemma is "lack" ? 1
                    : verb.Lemma is "be" or "remain" && i + 1 < chunks.Count ? Told(i + 1, verb.Negated) : 0;
            }

            if (chunks[i].Kind is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>What is "no longer observed" under a condition was there without it.</summary>
    private bool IsNoLonger(int chunk) => Enumerable.Range(chunks[chunk].First, chunks[chunk].End - chunks[chunk].First).Any(word => words[word].Lower == "longer");

    /// <summary>"is lacking", "is not evident"; that it "is not complete" denies nothing.</summary>
    private int Told(int chunk, bool negated) =>
        WordSets.Has("missing", words[chunks[chunk].Head].Lower) ? (negated ? 2 : 1)
        : negated && WordSets.Has("evident", words[chunks[chunk].Head].Lower) ? 1 : 0;
}
