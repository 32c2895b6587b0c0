using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>"drugs targeting X", "to target X", "X can be targeted by D", "targeting X with D".</summary>
internal static class TargetingPatterns
{
    /// <summary>From this probability on, targeting is therapy although no word of therapy stands in the sentence.</summary>
    private const double Likely = 0.5;

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var chunks = context.Syntax.Chunks;
        var therapy = TargetDraft.SpeaksOfTherapy(context);
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Verb is { Lemma: "target", Negated: false } verb && (therapy || verb.Kind is VerbKind.Gerund) && !IsCompound(context.Syntax, verb.Head))
            {
                foreach (var draft in Targeted(context, at, verb).Where(draft => therapy || draft.Agent is not null || context.Scores.Target.Probability >= Likely))
                {
                    yield return draft;
                }
            }
        }
    }

    /// <summary>"drug targets" is a noun, whatever follows.</summary>
    private static bool IsCompound(SentenceSyntax syntax, int word) =>
        word > 0 && syntax.Words[word].Lower == "targets" && syntax.Words[word - 1].Lower is "drug" or "treatment" or "therapy" or "molecular" or "therapeutic";

    private static IEnumerable<ClaimDraft> Targeted(SentenceContext context, int at, VerbGroup verb)
    {
        var arguments = new Arguments(context.Syntax);
        var targets = verb.Passive ? arguments.Subjects(at) : Objects(context, arguments, at);
        var doers = verb.Passive ? arguments.Agents(at) : arguments.Subjects(at);
        if (doers.Any(doer => IsBiologicalActor(context, doer)))
        {
            yield break;
        }

        var named = doers.Where(doer => DrugNames.IsDrug(context, doer) || WordSets.Has("targeting agents", context.Syntax.Words[doer.Head].Lower)).Select(context.SlotOf).ToList();
        var agents = named.Count > 0 ? named : TargetAgents.Behind(context, arguments, at + 1);
        var antecedents = new Antecedents(context);
        var denial = new Denial(context.Syntax, arguments);
        foreach (var target in targets.Select(target => TargetDraft.Trimmed(context.Syntax, target)).Where(target => Naming.IsPronoun(context.Syntax, target) || CanBe(context, target)))
        {
            foreach (var slot in antecedents.Resolve(target, context.Syntax.ChunkAt(target.First)))
            {
                foreach (var agent in agents.DefaultIfEmpty())
                {
                    yield return TargetDraft.Of(context, slot, verb.Head, null, agent, negated: verb.Negated ^ denial.TurnsPredicate(at, target), strength: agent is null ? 2 : 3);
                }
            }
        }
    }

    private static bool CanBe(SentenceContext context, Phrase target) =>
        TargetDraft.CanBeTarget(context, target) && !TargetDraft.IsTherapy(context, target) && Naming.Class(context.Syntax.Words[target.Head].Lower) is null;

    /// <summary>What "targeting" takes; before the sentence's verb the whole list is its.</summary>
    private static IReadOnlyList<Phrase> Objects(SentenceContext context, Arguments arguments, int at)
    {
        var chunks = context.Syntax.Chunks;
        var next = arguments.After(at + 1);
        return next < chunks.Count && chunks[next].Kind == ChunkKind.Noun && TargetsOfAgents.IsBeforeVerb(chunks, at)
            ? arguments.Phrases.List(next, chunks.Count, asSubject: true).Items : arguments.DirectObjects(at);
    }

    /// <summary>A microRNA or a protein "targets" its substrate without anybody's therapeutic aim.</summary>
    private static bool IsBiologicalActor(SentenceContext context, Phrase doer)
    {
        var head = context.Syntax.Words[doer.Head];
        return (Naming.LooksLikeName(head.Text) || WordSets.Has("biological actors", head.Lower)) && !DrugNames.IsDrug(context, doer) && !TargetAgents.IsAgent(context, doer);
    }
}
