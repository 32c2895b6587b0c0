using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Mechanism;

/// <summary>Which candidates assert a mechanism: not talk about research, aims or clinical outcomes, and one side at least specific.</summary>
internal static class CandidateFilter
{
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
            ? subjectNamed && objectNamed
            : subjectNamed || objectNamed;
    }
}
