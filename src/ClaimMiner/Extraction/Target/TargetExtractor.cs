using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>
/// Target claims: what is called a target, what agents and therapies are named after ("PARP inhibitor", "anti-CD20 antibody"), what is
/// targeted, and what a named drug acts on.
/// </summary>
internal static class TargetExtractor
{
    private const int MostClaims = 16;

    /// <summary>The plainer the words, the less the classifier needs to be sure: from which probability on drafts of strength 1, 2 and 3 stand.</summary>
    private static readonly double[] Floors = [0.2, 0.15, 0];

    public static IEnumerable<ClaimDraft> Extract(SentenceContext context)
    {
        if (IsPreview(context))
        {
            return [];
        }

        var drafts = new List<ClaimDraft>();
        drafts.AddRange(AgentNounPatterns.Find(context));
        drafts.AddRange(AntiPatterns.Find(context));
        drafts.AddRange(AntiPatterns.FindInGlosses(context));
        drafts.AddRange(TargetNounPatterns.Find(context));
        drafts.AddRange(TargetingPatterns.Find(context));
        drafts.AddRange(ActingPatterns.Find(context));
        drafts.AddRange(DeedPatterns.Find(context));
        drafts.AddRange(AimPatterns.Find(context));
        var sure = context.Scores.Target.Probability;
        return WithoutEffects(drafts).Where(draft => sure >= Floors[Math.Clamp(draft.Strength, 1, 3) - 1])
            .GroupBy(draft => (Key(draft.Target), Key(draft.Agent)))
            .Select(same => same.OrderByDescending(Filled).First())
            .GroupBy(draft => Key(draft.Target))
            .SelectMany(WithoutBlanks)
            .Take(MostClaims);
    }

    /// <summary>What an agent lowers or raises is an effect where the same sentence tells what it acts on.</summary>
    private static IEnumerable<ClaimDraft> WithoutEffects(IReadOnlyList<ClaimDraft> drafts)
    {
        var acting = drafts.Where(draft => draft is { Strength: > 1, Agent: not null }).SelectMany(draft => draft.Agent!.Spans).ToList();
        return drafts.Where(draft => draft.Strength > 1 || draft.Agent is null || !draft.Agent.Spans.Any(span => acting.Any(other => other.Overlaps(span))));
    }

    /// <summary>"In this review we describe strategies targeting X": what the article will speak of, and no claim of it.</summary>
    public static bool IsPreview(SentenceContext context) => context.Syntax.Words[0].Lower is "keywords" or "keyword" or "abbreviations" || context.Syntax.Chunks.Any(
        chunk => chunk.Verb is { Kind: VerbKind.Finite } verb && WordSets.Has("verbs of previews", verb.Lemma)
        && new Arguments(context.Syntax).Subjects(context.Syntax.Chunks.ToList().IndexOf(chunk)).Any(subject => context.Syntax.Words[subject.Head].Lower is "we" or "review" or "article" or "chapter"));

    /// <summary>Where an agent is named for a target, the claim without an agent says nothing more.</summary>
    private static IEnumerable<ClaimDraft> WithoutBlanks(IEnumerable<ClaimDraft> same)
    {
        var all = same.ToList();
        return all.Count > 1 && all.Any(draft => draft.Agent is not null) ? all.Where(draft => draft.Agent is not null) : all;
    }

    private static string Key(Slot? slot) => slot?.Text.ToLowerInvariant() ?? "";

    private static int Filled(ClaimDraft draft) =>
        (draft.Action is null ? 0 : 1) + (draft.Modality is null ? 0 : 1) + (draft.Disease is null ? 0 : 1) + (draft.Agent is null ? 0 : 2);
}
