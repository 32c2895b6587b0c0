using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>Makes target drafts, and says what may be a target at all.</summary>
internal static class TargetDraft
{
    private static readonly IReadOnlySet<string> Therapy = DataFile.Words("therapy-words.tsv");

    private static readonly IReadOnlySet<string> Diagnostic = DataFile.Words("diagnostic-words.tsv");

    public static ClaimDraft Of(
        SentenceContext context, Slot target, int cue, TherapeuticAction? action = null, Slot? agent = null, Modality? modality = null,
        bool negated = false, int strength = 2)
    {
        var named = agent is null || (TargetAgents.IsBare(agent.Text) && !agent.Text.Contains(target.Text, StringComparison.OrdinalIgnoreCase)) ? null : agent;
        var made = agent is null ? modality : TargetModality.Of(agent.Text) ?? TargetModality.Beside(context, agent) ?? modality ?? (named is not null && TargetAgents.IsOneName(named.Text) ? Modality.SmallMolecule : null);
        return new ClaimDraft(ClaimCategory.Target)
        {
            Target = target, Action = action ?? TargetModality.ActionOf(agent?.Text, made), Agent = named, Modality = made,
            Disease = TargetDisease.Find(context, cue, target), Negated = negated, Strength = strength,
            Cues = [context.Syntax.Words[cue].Span], Clause = context.ClauseAt(cue),
        };
    }

    /// <summary>Whether the phrase names something that a therapy can act on.</summary>
    public static bool CanBeTarget(SentenceContext context, Phrase phrase) =>
        !Naming.IsPronoun(context.Syntax, phrase) && !context.Syntax.Words[phrase.Head].Lower.EndsWith("-based", StringComparison.Ordinal)
            && !Naming.IsResearch(context.Syntax, phrase) && !Naming.IsOutcome(context.Syntax, phrase)
        && Naming.IsSpecific(context, phrase);

    /// <summary>A capitalised name in running text may be a target where the words around it say so: "Smoothened", "porcupine".</summary>
    public static bool MayBeTarget(SentenceContext context, Phrase phrase) => CanBeTarget(context, phrase)
        || (phrase.Words.Count <= 2 && context.Syntax.Words[phrase.Head] is { Tag: Tag.Noun } head && head.Text.Length > 3 && phrase.First > 0
            && (char.IsUpper(head.Text[0]) || head.Lower.EndsWith("in", StringComparison.Ordinal) || head.Lower.EndsWith("ins", StringComparison.Ordinal))
            && Naming.Class(head.Lower) is null && !IsTherapy(context, phrase) && !DrugNames.IsDrug(context, phrase));

    /// <summary>The phrase without what only ran into it: a past tense taken for an adjective ("volanesorsen | decreased triglycerides"), words behind a bracket.</summary>
    public static Phrase Trimmed(SentenceSyntax syntax, Phrase phrase)
    {
        for (var i = 1; i < phrase.Words.Count; i++)
        {
            var word = syntax.Words[phrase.Words[i]];
            var gap = word.Text[0] is not ('/' or '-') && syntax.Glosses.Any(gloss => gloss.After == phrase.Words[i - 1]) && !WordSets.Has("nouns behind a gloss", TriggerLexicon.Singular(word.Lower));
            if (gap || (word.Tag is Tag.Adjective or Tag.Noun && word.Lower.Length > 5 && word.Lower.EndsWith("ed", StringComparison.Ordinal) && (!word.Lower.Contains('-', StringComparison.Ordinal) || word.Lower.StartsWith("re-", StringComparison.Ordinal)))
                && syntax.Words[phrase.Words[i - 1]].Tag == Tag.Noun && phrase.Words[i - 1] == phrase.Words[i] - 1)
            {
                return new Phrase(phrase.Words.Take(i).ToList(), phrase.Words.Contains(phrase.Head) && phrase.Head < phrase.Words[i] ? phrase.Head : phrase.Words[i - 1]);
            }
        }

        return phrase;
    }

    /// <summary>Whether the phrase is about drugs and treatments and not about what they act on.</summary>
    public static bool IsTherapy(SentenceContext context, Phrase phrase) =>
        Therapy.Contains(context.Syntax.Words[phrase.Head].Lower) || context.Syntax.Words[phrase.Head].Lower is "target" or "targets";

    /// <summary>Antibodies that are measured rather than given.</summary>
    public static bool IsDiagnostic(SentenceContext context) => context.Syntax.Words.Any(word => Diagnostic.Contains(word.Lower));

    public static bool SpeaksOfTherapy(SentenceContext context) => context.Syntax.Words.Any(word => Therapy.Contains(word.Lower));

    public static bool IsTherapyWord(string lower) => Therapy.Contains(lower);

    public static TherapeuticAction? ActionOf(string name) =>
        name == "-" ? null : Enum.Parse<TherapeuticAction>(name, ignoreCase: true);
}
