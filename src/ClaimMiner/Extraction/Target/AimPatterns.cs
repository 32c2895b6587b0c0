using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>
/// Deeds that a therapy aims at: "approaches focused on reducing X", "strategies to restore X", and deeds that do good by themselves:
/// "X blockade rescued the deficits", "depletion of X improved …".
/// </summary>
internal static class AimPatterns
{
    private static readonly Dictionary<string, TherapeuticAction> Verbs = DataFile.Rows("action-verbs.tsv")
        .ToDictionary(row => row[0], row => Enum.Parse<TherapeuticAction>(row[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly Dictionary<string, TherapeuticAction> Nouns = DataFile.Rows("action-nouns.tsv").Where(row => row[1] != "-")
        .ToDictionary(row => row[0], row => Enum.Parse<TherapeuticAction>(row[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> Therapies = DataFile.Words("therapy-nouns.tsv");
    private static readonly IReadOnlySet<string> Defects = DataFile.Words("defect-nouns.tsv");

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var chunks = context.Syntax.Chunks;
        var arguments = new Arguments(context.Syntax);
        var denial = new Denial(context.Syntax, arguments);
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Verb is { Passive: false, Kind: VerbKind.Gerund or VerbKind.Infinitive } verb
                && Verbs.TryGetValue(verb.Lemma, out var action)
                && (IsAim(context, arguments, at) || IsDoneForHealth(context, at)))
            {
                var agents = TargetAgents.Behind(context, arguments, at + 1);
                agents = agents.Count > 0 || verb.Kind != VerbKind.Infinitive ? agents
                    : arguments.Host(at).Where(host => TargetModality.Of(context.Syntax.TextOf(host)) is not null).Select(context.SlotOf).ToList();
                foreach (var target in arguments.DirectObjects(at).Where(target => CanBeAim(context, target)))
                {
                    foreach (var agent in agents.DefaultIfEmpty())
                    {
                        yield return TargetDraft.Of(context, context.SlotOf(target), verb.Head, agent is null ? action : ActingPatterns.ActionOf(verb.Lemma, action, agent), agent, negated: denial.DeniesVerb(at), strength: agent is null ? 1 : 2);
                    }
                }
            }
        }

        foreach (var draft in DoingGood(context).Concat(Tried(context, arguments)))
        {
            yield return draft;
        }
    }

    /// <summary>Whether a therapy, approach or strategy is what does it, or what it belongs to.</summary>
    private static bool IsAim(SentenceContext context, Arguments arguments, int at)
    {
        var doers = arguments.Subjects(at).Concat(arguments.Host(at));
        return IsFocused(context, arguments, at) || doers.Any(doer => DrugNames.IsDrug(context, doer) || TargetModality.Of(context.Syntax.TextOf(doer)) is not null || Therapies.Contains(context.Syntax.Words[doer.Head].Lower));
    }

    /// <summary>"efforts focused on reducing X", "aimed at restoring X".</summary>
    private static bool IsFocused(SentenceContext context, Arguments arguments, int at)
    {
        var chunks = context.Syntax.Chunks;
        var before = arguments.Before(at);
        return before > 0 && chunks[before] is { Kind: ChunkKind.Preposition, Lemma: "on" or "at" } && chunks[arguments.Before(before) is >= 0 and var verb ? verb : 0].Verb is { Lemma: "focus" or "aim" or "concentrate" or "centre" or "center" or "direct" };
    }

    /// <summary>"depleting microglia had effects in AD mice", "removing X may be used as a therapy": the deed is the subject, a disease its reason; "desirable to inhibit X".</summary>
    private static bool IsDoneForHealth(SentenceContext context, int at) =>
        context.Syntax.Chunks[at].Verb is { Kind: VerbKind.Gerund }
        ? (at == 0 || context.Syntax.Chunks[at - 1].Kind is ChunkKind.Conjunction or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Comma or ChunkKind.Adverb)
            && SpeaksOfDisease(context)
        : at > 0 && context.Syntax.Chunks[at - 1].Kind == ChunkKind.Adjective && TargetDraft.SpeaksOfTherapy(context);

    private static bool SpeaksOfDisease(SentenceContext context) =>
        context.Syntax.Words.Index().Any(word => DiseaseFinder.IsDisease(context, new Phrase([word.Index], word.Index)));

    private static IEnumerable<ClaimDraft> DoingGood(SentenceContext context)
    {
        foreach (var candidate in context.Syntax.Candidates)
        {
            if (!candidate.Negated && (IsGood(context, candidate) || SpeaksOfDisease(context)) && Perturbed(context, candidate.Subject) is { } perturbed
                && TargetDraft.CanBeTarget(context, perturbed.Target))
            {
                yield return TargetDraft.Of(context, context.SlotOf(perturbed.Target), candidate.Subject.Head, perturbed.Action, strength: 1);
            }
        }
    }

    /// <summary>"IL-6 receptor blockade is being tested in patients".</summary>
    private static IEnumerable<ClaimDraft> Tried(SentenceContext context, Arguments arguments)
    {
        for (var at = 0; at < context.Syntax.Chunks.Count; at++)
        {
            if (context.Syntax.Chunks[at].Verb is { Passive: true } verb && WordSets.Has("verbs of trying", verb.Lemma))
            {
                foreach (var perturbed in arguments.Subjects(at).Select(subject => Perturbed(context, subject)).OfType<(Phrase Target, TherapeuticAction Action)>()
                    .Where(perturbed => TargetDraft.CanBeTarget(context, perturbed.Target)))
                {
                    yield return TargetDraft.Of(context, context.SlotOf(perturbed.Target), verb.Head, perturbed.Action, strength: 2);
                }
            }
        }
    }

    private static bool IsGood(SentenceContext context, RelationCandidate candidate) =>
        WordSets.Has("verbs of doing good", candidate.Trigger.Lemma)
        || (candidate.Sign == TriggerSign.Decrease
        && (DiseaseFinder.IsDisease(context, candidate.Object) || Defects.Contains(context.Syntax.Words[candidate.Object.Head].Lower)));

    /// <summary>"X blockade", "inhibition of X", and the deed done to X.</summary>
    private static (Phrase Target, TherapeuticAction Action)? Perturbed(SentenceContext context, Phrase subject)
    {
        if (!Nouns.TryGetValue(context.Syntax.Words[subject.Head].Lower, out var action))
        {
            return null;
        }

        var head = subject.Words.ToList().IndexOf(subject.Head);
        var behind = subject.Words.Skip(head + 1).SkipWhile(word => context.Syntax.Words[word].Tag is Tag.Preposition or Tag.Determiner).ToList();
        var before = subject.Words.Take(head).SkipWhile(word => context.Syntax.Words[word].Tag == Tag.Adjective).ToList();
        return behind.Count > 0 && context.Syntax.Words[subject.Words[head + 1]].Lower == "of" ? (new Phrase(behind, behind[^1]), action)
            : before.Count > 0 ? (new Phrase(before, before[^1]), action) : null;
    }

    private static bool CanBeAim(SentenceContext context, Phrase target) =>
        TargetDraft.CanBeTarget(context, target) && !DiseaseFinder.IsDisease(context, target)
            && !Defects.Contains(context.Syntax.Words[target.Head].Lower);
}
