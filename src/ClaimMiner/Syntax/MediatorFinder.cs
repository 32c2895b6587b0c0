namespace ClaimMiner.Syntax;

/// <summary>"X raises Y through Z": the named Z has a part in Y.</summary>
internal sealed class MediatorFinder(SentenceSyntax sentence, Arguments arguments, AddCandidate add)
{
    /// <summary>In words: longer phrases tell what happens.</summary>
    private const int LongestName = 4;

    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;

    /// <summary>The means behind the objects of the verb group at the chunk.</summary>
    public void At(int verb, Trigger trigger)
    {
        var start = arguments.After(verb + 1);
        if (start >= chunks.Count || chunks[start].Kind != ChunkKind.Noun)
        {
            return;
        }

        var (objects, end) = arguments.Phrases.List(start, chunks.Count);
        var at = Means(end);
        if (at < 0)
        {
            return;
        }

        var means = arguments.Phrases.List(arguments.After(at + 1), chunks.Count).Items.Where(IsNamed).ToList();
        add(verb, chunks[at].First, trigger with { Sign = TriggerSign.Regulate, Reversed = false }, means, objects, false);
    }

    /// <summary>The "via" or "through" in the rest of the clause; -1 where there is none.</summary>
    private int Means(int from)
    {
        for (var i = from; i + 1 < chunks.Count && chunks[i].Kind is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Adverb; i++)
        {
            if (chunks[i].Kind == ChunkKind.Preposition && WordSets.Has("prepositions of means", chunks[i].Lemma))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsNamed(Phrase phrase) => phrase.Words.Count <= LongestName
        && (phrase.Words.Any(word => sentence.Words[word].Text.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)))
            || WordSets.Has("carriers of signals", sentence.Words[phrase.Head].Lower));
}
