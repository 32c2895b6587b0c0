namespace ClaimMiner.Syntax;

/// <summary>
/// Finds who does it and what it is done to, for a verb group in its sentence, from the order of chunks alone: a light stand-in for a
/// dependency parse that needs no model. Subjects are looked for to the left, through insertions, relative clauses and coordination;
/// objects to the right.
/// </summary>
public sealed class Arguments
{
    private readonly IReadOnlyList<Chunk> chunks;
    private readonly NounPhrases phrases;
    private readonly ChunkWalk walk;
    private readonly SubjectFinder subjects;

    public Arguments(SentenceSyntax sentence)
    {
        chunks = sentence.Chunks;
        phrases = new NounPhrases(sentence);
        walk = new ChunkWalk(sentence, phrases);
        subjects = new SubjectFinder(sentence, phrases, walk, Agents);
    }

    public NounPhrases Phrases => phrases;

    /// <summary>The grammatical subjects of the verb group at the chunk; empty where none is in the sentence.</summary>
    public IReadOnlyList<Phrase> Subjects(int verb) => subjects.Of(verb);

    /// <summary>The noun phrase that the words behind it modify: the nearest one, with its "of".</summary>
    public IReadOnlyList<Phrase> Host(int position) => walk.Host(position);

    /// <summary>The same, or what the noun phrase is said to be: X in "X is a drug with …".</summary>
    public IReadOnlyList<Phrase> Bearers(int position) => subjects.BearersOf(position);

    /// <summary>The verb group that governs the position; -1 where there is none.</summary>
    public int Governor(int position) => walk.Governor(position);

    /// <summary>First chunk of the noun phrase with attachments that ends at the chunk.</summary>
    public int GroupStart(int end) => walk.GroupStart(end);

    /// <summary>The chunk before the position, adverbs skipped.</summary>
    public int Before(int position) => walk.SkipBack(position);

    /// <summary>The chunk from the position on, adverbs skipped.</summary>
    public int After(int position) => walk.SkipAdverbs(position);

    /// <summary>Whether another makes the verb's doer do it: "X primes cells to express Y".</summary>
    public bool IsCaused(int infinitive) =>
        walk.Governor(infinitive) is >= 0 and var governor && WordSets.Has("causing verbs before an infinitive", chunks[governor].Lemma)
        && walk.SkipBack(infinitive) is > 0 and var before && chunks[before].Kind == ChunkKind.Noun;

    /// <summary>The verb that says what becomes of the ability to do what the infinitive says; -1 where there is none.</summary>
    public int Empowering(int infinitive)
    {
        if (chunks[infinitive].Verb is not { Kind: VerbKind.Infinitive } || walk.SkipBack(infinitive) is not (>= 0 and var before)
            || chunks[before].Kind != ChunkKind.Noun || walk.GroupStart(before) is not (> 0 and var start)
            || !WordSets.Has("powers", chunks[start].Lemma))
        {
            return -1;
        }

        var governor = walk.SkipBack(start);
        return governor >= 0 && chunks[governor].Verb is { Passive: false } ? governor : -1;
    }

    /// <summary>What directly follows the verb group at the chunk.</summary>
    public IReadOnlyList<Phrase> DirectObjects(int verb)
    {
        var i = walk.SkipAdverbs(verb + 1);
        if (i + 1 < chunks.Count && chunks[i].Kind is ChunkKind.Conjunction or ChunkKind.Comma)
        {
            // "inhibit and thereby reverse X": verbs that share an object.
            var next = walk.SkipAdverbs(i + 1);
            return next < chunks.Count && chunks[next].Verb is { } shared && chunks[i].Kind == ChunkKind.Conjunction
                && shared.Passive == chunks[verb].Verb!.Passive
                ? DirectObjects(next) : [];
        }

        return i < chunks.Count && chunks[i].Kind == ChunkKind.Noun ? phrases.List(i, chunks.Count).Items : [];
    }

    /// <summary>What follows the preposition that the verb group or adjective at the chunk governs.</summary>
    /// <param name="at">The governing chunk.</param>
    /// <param name="preposition">The preposition.</param>
    /// <param name="reach">How many noun phrases may stand between.</param>
    public IReadOnlyList<Phrase> ObjectsAfter(int at, string preposition, int reach = 0)
    {
        for (var i = at + 1; i < chunks.Count; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Preposition when chunks[i].Lemma == preposition && i + 1 < chunks.Count:
                    return WithRepeats(walk.SkipAdverbs(i + 1), preposition);
                case ChunkKind.Preposition or ChunkKind.Adverb:
                    continue;
                case ChunkKind.Noun when reach > 0:
                    reach--;
                    i = phrases.List(i, chunks.Count).End - 1;
                    continue;
                case ChunkKind.Comma when (i + 1 < chunks.Count && chunks[i + 1].Kind is ChunkKind.Adverb) || chunks[i - 1].Kind == ChunkKind.Adverb:
                    continue;
                case ChunkKind.Conjunction when i + 1 < chunks.Count && chunks[walk.SkipAdverbs(i + 1, last: true)].Verb is not null && reach == 0:
                    return chunks[walk.SkipAdverbs(i + 1, last: true)].Verb is { } shared && chunks[at].Verb is { } own && shared.Kind == own.Kind
                        && shared.Passive == own.Passive
                        ? ObjectsAfter(walk.SkipAdverbs(i + 1), preposition, reach) : [];
                default:
                    return [];
            }
        }

        return [];
    }

    /// <summary>The agents of a passive: what follows "by" within the clause, or what was given "after treatment with".</summary>
    public IReadOnlyList<Phrase> Agents(int verb) => Named(verb) is { Count: > 0 } named ? named : Given(verb);

    /// <summary>"was hindered after treatment with X", "is induced upon exposure to X".</summary>
    private IReadOnlyList<Phrase> Given(int verb)
    {
        for (var i = verb + 1; i + 3 < chunks.Count && chunks[i].Kind is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Adverb; i++)
        {
            if (chunks[i].Kind == ChunkKind.Preposition && WordSets.Has("prepositions of what came before", chunks[i].Lemma)
                && chunks[i + 1].Kind == ChunkKind.Noun && WordSets.Has("nouns of giving", chunks[i + 1].Lemma))
            {
                return phrases.List(i + 1, chunks.Count).Items;
            }
        }

        return [];
    }

    private List<Phrase> Named(int verb)
    {
        for (var i = verb + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Preposition && chunks[i].Lemma is "by" or "through" or "via")
            {
                var next = walk.SkipAdverbs(i + 1);
                if (next < chunks.Count && chunks[next].Kind == ChunkKind.Noun && (chunks[i].Lemma == "by" || i == verb + 1))
                {
                    return WithRepeats(next, chunks[i].Lemma);
                }
            }

            if (chunks[i].Kind is ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Break
                || (chunks[i].Verb is { } other && !(chunks[i - 1].Kind == ChunkKind.Conjunction && other.Passive)))
            {
                return [];
            }
        }

        return [];
    }

    private List<Phrase> WithRepeats(int at, string preposition)
    {
        var (items, end) = phrases.List(at, chunks.Count);
        var all = items.ToList();
        while (end + 2 < chunks.Count && chunks[end].Kind is ChunkKind.Conjunction && chunks[end + 1].Kind == ChunkKind.Preposition
            && chunks[end + 1].Lemma == preposition)
        {
            (items, end) = phrases.List(end + 2, chunks.Count);
            all.AddRange(items);
            if (items.Count == 0)
            {
                break;
            }
        }

        return all;
    }
}
