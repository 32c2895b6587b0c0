namespace ClaimMiner.Syntax;

/// <summary>Ways to say that nothing is done: "proceeds independently of X", "X left Y unchanged".</summary>
internal sealed class DenyingFrames(SentenceSyntax sentence, Arguments arguments, AddCandidate add)
{
    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;

    public void Find()
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Adverb && chunks[i].Lemma == "independently")
            {
                Independently(i);
            }
            else if (chunks[i].Verb is { Lemma: "leave", Passive: false } verb)
            {
                Left(i, verb);
            }
        }
    }

    /// <summary>What the verb before does to its object, or what its subject does, happens without X.</summary>
    private void Independently(int at)
    {
        if (at + 2 >= chunks.Count || chunks[at + 1].Lemma != "of" || arguments.Governor(at) is not (>= 0 and var governor))
        {
            return;
        }

        var verb = chunks[governor].Verb!;
        var effects = verb.Passive ? [] : arguments.DirectObjects(governor);
        var without = arguments.Phrases.List(at + 2, chunks.Count).Items;
        foreach (var trigger in TriggerLexicon.Default.Adjectives("independent"))
        {
            add(at, chunks[at].First, trigger, effects.Count > 0 ? effects : arguments.Subjects(governor), without, false);
        }
    }

    private void Left(int at, VerbGroup verb)
    {
        var things = arguments.DirectObjects(at);
        var end = things.Count == 0 ? 0 : sentence.ChunkAt(things[^1].Last) + 1;
        if (end == 0 || end >= chunks.Count || chunks[end].Kind != ChunkKind.Adjective || !WordSets.Has("unchanged", chunks[end].Lemma))
        {
            return;
        }

        foreach (var trigger in TriggerLexicon.Default.Adjectives("unaffected"))
        {
            add(at, chunks[end].Head, trigger, things, arguments.Subjects(at), verb.Negated);
        }
    }
}
