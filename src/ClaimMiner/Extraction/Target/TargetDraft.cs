using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>Makes target drafts, and says what may be a target at all.</summary>
internal static class TargetDraft
{
    private static readonly IReadOnlySet<string> Therapy = DataFile.Words("therapy-words.tsv");

    public static ClaimDraft Of(
        SentenceContext context, Slot target, int cue, TherapeuticAction? action = null, Slot? agent = null, Modality? modality = null,
        bool negated = false, int strength = 2)
    {
        var disease = DiseaseFinder.Find(context, context.Syntax.ChunkAt(cue) + 1);
        return new ClaimDraft(ClaimCategory.Target)
        {
            Target = target, Action = action, Agent = agent, Modality = modality ?? ModalityOf(agent),
            Disease = disease is null ? null : context.SlotOf(disease), Negated = negated, Strength = strength,
            Cues = [context.Syntax.Words[cue].Span], Clause = context.ClauseAt(cue),
        };
    }

    /// <summary>Whether the phrase names something that a therapy can act on.</summary>
    public static bool CanBeTarget(SentenceContext context, Phrase phrase) =>
        !Naming.IsPronoun(context.Syntax, phrase) && !context.Syntax.Words[phrase.Head].Lower.EndsWith("-based", StringComparison.Ordinal) && !Naming.IsResearch(context.Syntax, phrase) && !Naming.IsOutcome(context.Syntax, phrase)
        && Naming.IsSpecific(context, phrase);

    public static bool SpeaksOfTherapy(SentenceContext context) => context.Syntax.Words.Any(word => Therapy.Contains(word.Lower));

    public static TherapeuticAction? ActionOf(string name) =>
        name == "-" ? null : Enum.Parse<TherapeuticAction>(name, ignoreCase: true);

    private static Modality? ModalityOf(Slot? agent) =>
        agent is null ? null : DrugNames.ModalityOf(agent.Text[(agent.Text.LastIndexOf(' ') + 1)..].ToLowerInvariant());
}
