using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>What a named drug acts on: "tofersen lowers SOD1 protein", "lenacapavir inhibits the HIV-1 capsid".</summary>
internal static class DrugActionPatterns
{
    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        foreach (var candidate in context.Syntax.Candidates)
        {
            if (!candidate.Negated && candidate.Trigger.Strength > 1 && ActionOf(candidate) is { } action
                && (DrugNames.IsDrug(context, candidate.Subject) || IsAgent(context.Syntax.Words[candidate.Subject.Head].Lower))
                && IsMolecule(context, candidate.Object))
            {
                yield return TargetDraft.Of(context, context.SlotOf(candidate.Object), candidate.Word, action, context.SlotOf(candidate.Subject),
                    strength: 2);
            }
        }
    }

    private static TherapeuticAction? ActionOf(RelationCandidate candidate) => candidate.Sign switch
    {
        TriggerSign.Decrease when WordSets.Has("verbs of direct inhibition", candidate.Trigger.Lemma) => TherapeuticAction.Inhibit,
        TriggerSign.Decrease when candidate.Trigger.Lemma is "lower" or "reduce" or "decrease" => TherapeuticAction.Inhibit,
        TriggerSign.Decrease when candidate.Trigger.Lemma is "degrade" => TherapeuticAction.Degrade,
        TriggerSign.Decrease when candidate.Trigger.Lemma is "deplete" => TherapeuticAction.Deplete,
        TriggerSign.Decrease when candidate.Trigger.Lemma is "silence" => TherapeuticAction.Silence,
        TriggerSign.Increase when candidate.Trigger.Lemma is "activate" or "stimulate" => TherapeuticAction.Activate,
        TriggerSign.Bind => TherapeuticAction.Bind,
        TriggerSign.Regulate when candidate.Trigger.Lemma is "modulate" or "target" => TherapeuticAction.Modulate,
        _ => null,
    };

    /// <summary>A gene, protein or receptor by its looks; processes and cells are effects rather than targets.</summary>
    private static bool IsMolecule(SentenceContext context, Phrase phrase)
    {
        var head = context.Syntax.Words[phrase.Head];
        return phrase.Words.Count <= 4
            && (Naming.LooksLikeName(head.Text) || head.Lower.EndsWith("ase", StringComparison.Ordinal) || WordSets.Has("molecules", head.Lower)
                || (head.Lower.Length > 5 && head.Lower.EndsWith("in", StringComparison.Ordinal) && DrugNames.ModalityOf(head.Lower) is null
                && head.Lower is not ("insulin" or "protein" or "origin" or "margin")));
    }

    private static bool IsAgent(string lower) => WordSets.Has("agents", lower);
}
