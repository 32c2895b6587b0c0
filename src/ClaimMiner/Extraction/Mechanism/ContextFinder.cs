using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Mechanism;

/// <summary>Where a relation holds: a cell, tissue, species, disease or setting after "in" behind the object, or fronted before the subject.</summary>
internal static class ContextFinder
{
    private static readonly HashSet<string> Places = DataFile.Words("context-nouns.tsv").ToHashSet(StringComparer.Ordinal);

    public static Phrase? Find(SentenceContext context, RelationCandidate candidate)
    {
        var chunks = context.Syntax.Chunks;
        if (candidate.Trigger is { Lemma: "protect" or "shield", Frame: TriggerFrame.Prepositional }
            && new Arguments(context.Syntax).DirectObjects(candidate.Chunk) is [var shielded, ..])
        {
            return shielded;
        }

        var from = Math.Max(context.Syntax.ChunkAt(candidate.Object.Last), candidate.Chunk);
        return Behind(context, from + 1) ?? (chunks.Count > 1 && chunks[0].Kind == ChunkKind.Preposition ? Place(context, 0) : null);
    }

    /// <summary>Whether the noun names cells.</summary>
    public static bool IsCell(string lower) =>
        WordSets.Has("cells", lower) || lower.EndsWith("cytes", StringComparison.Ordinal);

    /// <summary>"defects in neurons" is about defects, and neurons are where; "mutations in LRRK2" stays whole.</summary>
    public static (RelationCandidate Candidate, Phrase? Place) PartPlace(SentenceContext context, RelationCandidate candidate)
    {
        var words = candidate.Object.Words.ToList();
        var head = words.IndexOf(candidate.Object.Head);
        var preposition = words.FindLastIndex(word => context.Syntax.Words[word].Lower is "in" or "within");
        if (preposition <= head || preposition < 1 || preposition + 1 >= words.Count)
        {
            return (candidate, null);
        }

        var place = new Phrase(words[(preposition + 1)..], words[^1]);
        return IsPlace(context, place) ? (candidate with { Object = candidate.Object with { Words = words[..preposition] } }, place)
            : (candidate, null);
    }

    private static Phrase? Behind(SentenceContext context, int from)
    {
        var chunks = context.Syntax.Chunks;
        for (var i = from; i + 1 < chunks.Count; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Preposition when chunks[i].Lemma is "in" or "within" or "of" or "from" or "at" or "during" or "on":
                    if (Place(context, i) is { } place)
                    {
                        return place;
                    }

                    continue;
                case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Conjunction:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private static Phrase? Place(SentenceContext context, int preposition)
    {
        var syntax = context.Syntax;
        if (syntax.Chunks[preposition].Lemma is not ("in" or "within" or "at" or "during") || preposition + 1 >= syntax.Chunks.Count)
        {
            return null;
        }

        var (items, _) = new NounPhrases(syntax).Group(preposition + 1, syntax.Chunks.Count);
        return items.FirstOrDefault(phrase => IsPlace(context, phrase));
    }

    private static bool IsPlace(SentenceContext context, Phrase phrase) =>
        phrase.Words.Any(word => Places.Contains(context.Syntax.Words[word].Lower)
            || context.Syntax.Words[word].Lower is var lower
            && (lower.EndsWith("cytes", StringComparison.Ordinal) || lower.EndsWith("oma", StringComparison.Ordinal)
                || lower.EndsWith("itis", StringComparison.Ordinal) || lower.EndsWith("osis", StringComparison.Ordinal)
                || lower.EndsWith("emia", StringComparison.Ordinal)))
        || context.Mentions.Any(mention => mention.Kind is EntityType.Cell or EntityType.Anatomy or EntityType.Organism or EntityType.Disease
            && phrase.Words.Any(word => mention.Span.Contains(context.Syntax.Words[word].Span)));
}
