using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Mechanism;

/// <summary>Which candidates assert a mechanism: not talk about research, aims or clinical outcomes, and one side at least specific.</summary>
internal static class CandidateFilter
{
    /// <summary>In words; whatever is longer names nothing.</summary>
    private const int LongestSlot = 20;

    private static readonly IReadOnlySet<string> WeakVerbs = DataFile.Words("weak-triggers.tsv");

    public static bool Holds(SentenceContext context, RelationCandidate candidate)
    {
        var syntax = context.Syntax;
        var (subject, @object) = (candidate.Subject, candidate.Object);
        if (Naming.IsResearch(syntax, subject) || Naming.IsResearch(syntax, @object))
        {
            return false;
        }

        var subjectNamed = Naming.IsSpecific(context, subject) || Naming.IsPronoun(syntax, subject);
        if (subject.Words.Count > LongestSlot || @object.Words.Count > LongestSlot || !HasLetters(syntax, subject) || !HasLetters(syntax, @object) || Naming.IsInstitution(syntax, subject))
        {
            return false;
        }

        if (IsEmpty(syntax, subject) || IsSorted(syntax, candidate) || IsEmpty(syntax, @object) || IsLabel(syntax, candidate)
            || IsTherapeuticAim(syntax, candidate))
        {
            return false;
        }

        subjectNamed |= IsPointing(syntax, subject);
        var objectNamed = Naming.IsSpecific(context, @object);
        if (Naming.IsPronoun(syntax, @object) && !subjectNamed)
        {
            return false;
        }

        if (Naming.IsOutcome(syntax, @object) && !objectNamed)
        {
            return false;
        }

        return candidate.Trigger.Strength == 1 || WeakVerbs.Contains(candidate.Trigger.Lemma)
            ? (subjectNamed && objectNamed) || (subjectNamed && IsPlain(syntax, @object)) || (objectNamed && IsPlain(syntax, subject))
            : subjectNamed || objectNamed || (candidate.Trigger.Strength == 3 && IsPlain(syntax, subject) && IsPlain(syntax, @object));
    }

    /// <summary>Whether it may be one side of a relation at all: a thing in words, not talk about research.</summary>
    public static bool IsThing(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Count <= LongestSlot && HasLetters(syntax, phrase) && !Naming.IsPronoun(syntax, phrase) && !Naming.IsResearch(syntax, phrase)
        && !Naming.IsInstitution(syntax, phrase) && !IsEmpty(syntax, phrase);

    /// <summary>A measured quantity names nothing: "1–4 mg/mL", "43 nM".</summary>
    private static bool HasLetters(SentenceSyntax syntax, Phrase phrase) => syntax.Words[phrase.Head].Text.Any(char.IsLetter)
        && !(syntax.Words[phrase.First].Tag == Tag.Number && WordSets.Has("concentrations", syntax.Words[phrase.Head].Lower));

    /// <summary>A lone noun that sorts things, with nothing to point to: "factors", "mechanisms".</summary>
    private static bool IsEmpty(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Count == 1 && !Naming.IsPronoun(syntax, phrase) && !IsPointing(syntax, phrase)
            && Naming.Class(syntax.Words[phrase.Head].Lower) == "thing"
        && !Naming.IsSpecific(syntax.Words[phrase.Head]);

    /// <summary>"genes involved in aging": the words sort the genes and claim nothing of them.</summary>
    private static bool IsSorted(SentenceSyntax syntax, RelationCandidate candidate) =>
        candidate.Trigger is { Part: TriggerPart.Adjective, Lemma: "involved" or "implicated" or "engaged" or "required" or "needed" }
        && syntax.Chunks[candidate.Chunk].Verb is { Kind: VerbKind.Participle } && candidate.Subject.First < candidate.Word
        && Naming.Class(syntax.Words[candidate.Subject.Last].Lower) is not null && syntax.Words[candidate.Subject.Last].Lower.EndsWith('s');

    /// <summary>"cells expressing CD4" and "KV1.3 expressing microglia" label cells and relate nothing.</summary>
    private static bool IsLabel(SentenceSyntax syntax, RelationCandidate candidate) =>
        candidate.Trigger.Lemma is "express" or "overexpress" && syntax.Words[candidate.Word].Tag == Tag.Gerund;

    /// <summary>Only an RNA "targets" as a mechanism; a therapy that targets is a target claim.</summary>
    private static bool IsTherapeuticAim(SentenceSyntax syntax, RelationCandidate candidate) =>
        candidate.Trigger.Lemma == "target" && candidate.Trigger.Part == TriggerPart.Verb
        && !candidate.Subject.Words.Any(word => syntax.Words[word].Lower is var lower
            && (lower.Contains("mir", StringComparison.Ordinal) || lower.Contains("rna", StringComparison.Ordinal)
                || lower.StartsWith("circ", StringComparison.Ordinal)));

    /// <summary>"this pathway", "these drugs": specific through what they point to.</summary>
    private static bool IsPointing(SentenceSyntax syntax, Phrase phrase) =>
        phrase.First > 0 && syntax.Words[phrase.First - 1].Lower is "this" or "these";

    /// <summary>A noun that is in no list of empty ones.</summary>
    private static bool IsPlain(SentenceSyntax syntax, Phrase phrase) =>
        Naming.Class(syntax.Words[phrase.Head].Lower) is null && syntax.Words[phrase.Head].Tag == Tag.Noun;
}
