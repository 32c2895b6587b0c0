using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>Makes target drafts, and says what may be a target at all.</summary>
internal static class TargetDraft
{
    private static readonly IReadOnlySet<string> Therapy = DataFile.Words("therapy-words.tsv");

    private static readonly IReadOnlySet<string> Diagnostic = DataFile.Words("diagnostic-words.tsv");

    private static readonly Dictionary<string, Modality?> AgentModalities = DataFile.Rows("agent-modalities.tsv")
        .ToDictionary(row => row[0], row => ModalityNames.Parse(row[1]), StringComparer.Ordinal);

    public static ClaimDraft Of(
        SentenceContext context, Slot target, int cue, TherapeuticAction? action = null, Slot? agent = null, Modality? modality = null,
        bool negated = false, int strength = 2)
    {
        var disease = DiseaseFinder.Find(context, context.Syntax.ChunkAt(cue) + 1);
        return new ClaimDraft(ClaimCategory.Target)
        {
            Target = target, Action = action, Agent = agent is null || IsBare(agent) ? null : agent, Modality = modality ?? ModalityOf(agent),
            Disease = disease is null ? null : context.SlotOf(disease), Negated = negated, Strength = strength,
            Cues = [context.Syntax.Words[cue].Span], Clause = context.ClauseAt(cue),
        };
    }

    /// <summary>Whether the phrase names something that a therapy can act on.</summary>
    public static bool CanBeTarget(SentenceContext context, Phrase phrase) =>
        !Naming.IsPronoun(context.Syntax, phrase) && !context.Syntax.Words[phrase.Head].Lower.EndsWith("-based", StringComparison.Ordinal)
            && !Naming.IsResearch(context.Syntax, phrase) && !Naming.IsOutcome(context.Syntax, phrase)
        && Naming.IsSpecific(context, phrase);

    /// <summary>Whether the phrase is about drugs and treatments and not about what they act on.</summary>
    public static bool IsTherapy(SentenceContext context, Phrase phrase) =>
        Therapy.Contains(context.Syntax.Words[phrase.Head].Lower) || context.Syntax.Words[phrase.Head].Lower is "target" or "targets";

    /// <summary>Antibodies that are measured rather than given.</summary>
    public static bool IsDiagnostic(SentenceContext context) => context.Syntax.Words.Any(word => Diagnostic.Contains(word.Lower));

    public static bool SpeaksOfTherapy(SentenceContext context) => context.Syntax.Words.Any(word => Therapy.Contains(word.Lower));

    public static TherapeuticAction? ActionOf(string name) =>
        name == "-" ? null : Enum.Parse<TherapeuticAction>(name, ignoreCase: true);

    /// <summary>The modality that the agent's words tell: "monoclonal antibody", a drug's stem.</summary>
    private static Modality? ModalityOf(Slot? agent)
    {
        if (agent is null)
        {
            return null;
        }

        var words = agent.Text.ToLowerInvariant().Split(' ', '-');
        return words.Select(word => AgentModalities.GetValueOrDefault(word)).FirstOrDefault(modality => modality is not null)
            ?? DrugNames.ModalityOf(words[^1]);
    }

    /// <summary>An agent that is nothing but "drugs" or "inhibitor" names none.</summary>
    private static bool IsBare(Slot agent) => Therapy.Contains(agent.Text.ToLowerInvariant());
}
