using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>"drugs targeting X", "to target X", "X can be targeted", "therapies aimed at inhibiting X".</summary>
internal static class TargetingPatterns
{
    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var chunks = context.Syntax.Chunks;
        var therapy = TargetDraft.SpeaksOfTherapy(context);
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Verb is { Lemma: "target" } verb && (therapy || verb.Kind is VerbKind.Gerund))
            {
                foreach (var draft in Targeted(context, at, verb))
                {
                    yield return draft;
                }
            }
        }
    }

    private static IEnumerable<ClaimDraft> Targeted(SentenceContext context, int at, VerbGroup verb)
    {
        var arguments = new Arguments(context.Syntax);
        var targets = verb.Passive ? arguments.Subjects(at) : arguments.DirectObjects(at);
        var doers = verb.Passive ? arguments.Agents(at) : arguments.Subjects(at);
        if (doers.Any(doer => IsBiologicalActor(context, doer)))
        {
            yield break;
        }

        var agent = doers.FirstOrDefault(doer => DrugNames.IsDrug(context, doer) || IsAgent(context.Syntax.Words[doer.Head].Lower));
        var antecedents = new Antecedents(context);
        var denial = new Denial(context.Syntax, arguments);
        foreach (var target in targets.Where(target => Naming.IsPronoun(context.Syntax, target) || TargetDraft.CanBeTarget(context, target)))
        {
            foreach (var slot in antecedents.Resolve(target, context.Syntax.ChunkAt(target.First)))
            {
                yield return TargetDraft.Of(context, slot, verb.Head, null, agent is null ? null
                    : context.SlotOf(agent), negated: verb.Negated ^ denial.TurnsPredicate(at, target), strength: agent is null ? 2 : 3);
            }
        }
    }

    /// <summary>A microRNA or a protein "targets" its substrate without anybody's therapeutic aim.</summary>
    private static bool IsBiologicalActor(SentenceContext context, Phrase doer)
    {
        var head = context.Syntax.Words[doer.Head];
        return (Naming.LooksLikeName(head.Text) || WordSets.Has("biological actors", head.Lower))
            && !DrugNames.IsDrug(context, doer);
    }

    private static bool IsAgent(string lower) =>
        WordSets.Has("targeting agents", lower);
}
