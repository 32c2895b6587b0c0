using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Mechanism;

/// <summary>
/// The last resort where the classifier is sure of a mechanism and the grammar finds none: the plainest trigger of the sentence with the
/// nearest named things on either side. Its claims are vague, and their confidence says so.
/// </summary>
internal static class NearestThings
{
    private const int NamedSide = 3;

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var arguments = new Arguments(context.Syntax);
        return Triggers(context.Syntax)
            .Select(found => Around(context, arguments, found.Trigger, found.Chunk))
            .OfType<(ClaimDraft Draft, int Weight)>()
            .OrderByDescending(found => found.Weight)
            .Select(found => found.Draft)
            .Take(1);
    }

    private static IEnumerable<(Trigger Trigger, int Chunk)> Triggers(SentenceSyntax syntax)
    {
        for (var i = 0; i < syntax.Chunks.Count; i++)
        {
            var chunk = syntax.Chunks[i];
            var triggers = chunk.Kind switch
            {
                ChunkKind.Verb => TriggerLexicon.Default.Verbs(chunk.Lemma),
                ChunkKind.Noun => TriggerLexicon.Default.Nouns(syntax.Words[chunk.Head].Lower),
                ChunkKind.Adjective => TriggerLexicon.Default.Adjectives(syntax.Words[chunk.Head].Lower),
                _ => [],
            };
            if (triggers.FirstOrDefault() is { } trigger)
            {
                yield return (trigger, i);
            }
        }
    }

    private static (ClaimDraft Draft, int Weight)? Around(SentenceContext context, Arguments arguments, Trigger trigger, int chunk)
    {
        // 1. What stands before and behind; a passive without a doer behind it has one further back ("after treatment with X, Y was reduced").
        var verb = context.Syntax.Chunks[chunk].Verb;
        var before = Before(context, arguments, chunk);
        var behind = Behind(context, arguments, chunk + 1);
        if (behind is null && before is not null && verb is { Passive: true })
        {
            behind = Before(context, arguments, context.Syntax.ChunkAt(before.First));
        }

        var turned = (verb?.Passive ?? false) != trigger.Reversed;
        var (subject, @object) = turned ? (behind, before) : (before, behind);
        if (subject is null || @object is null || subject.Head == @object.Head)
        {
            return null;
        }

        if (verb is null && trigger.Frame != TriggerFrame.Event)
        {
            return null;
        }

        // 2. One of them at least must be known for a thing of biology.
        var named = (Naming.IsSpecific(context, subject) ? NamedSide : 0) + (Naming.IsSpecific(context, @object) ? NamedSide : 0);
        var head = verb?.Head ?? context.Syntax.Chunks[chunk].Head;
        return named == 0 ? null : (new ClaimDraft(ClaimCategory.Mechanism)
        {
            Subject = context.SlotOf(subject),
            Relation = MechanismExtractor.RelationOf(trigger.Sign),
            Object = context.SlotOf(@object),
            Negated = (verb?.Negated ?? false) ^ new Denial(context.Syntax, arguments).Turns(trigger, chunk, head, subject, @object),
            Strength = 1,
            Cues = [context.Syntax.Words[head].Span],
            Clause = context.ClauseAt(head),
        }, named + trigger.Strength);
    }

    private static Phrase? Before(SentenceContext context, Arguments arguments, int chunk)
    {
        for (var i = chunk - 1; i >= 0; i--)
        {
            if (context.Syntax.Chunks[i].Kind != ChunkKind.Noun)
            {
                continue;
            }

            var start = arguments.GroupStart(i);
            if (start > 0 && context.Syntax.Chunks[start - 1] is { Kind: ChunkKind.Preposition } preposition && preposition.Lemma is not ("with" or "by" or "of" or "upon" or "under" or "following"))
            {
                // Adjuncts tell where, when and how much.
                i = start - 1;
                continue;
            }

            if (Thing(context, arguments, start, chunk) is { } thing)
            {
                return thing;
            }
        }

        return null;
    }

    private static Phrase? Behind(SentenceContext context, Arguments arguments, int from)
    {
        for (var i = from; i < context.Syntax.Chunks.Count; i++)
        {
            if (context.Syntax.Chunks[i].Kind == ChunkKind.Noun && Thing(context, arguments, i, context.Syntax.Chunks.Count) is { } thing)
            {
                return thing;
            }
        }

        return null;
    }

    private static Phrase? Thing(SentenceContext context, Arguments arguments, int start, int limit) =>
        arguments.Phrases.Group(start, limit).Items.FirstOrDefault(phrase => CandidateFilter.IsThing(context.Syntax, phrase));
}
