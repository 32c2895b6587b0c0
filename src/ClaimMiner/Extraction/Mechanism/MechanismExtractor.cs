using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Mechanism;

/// <summary>
/// Mechanism claims: every trigger whose two arguments name things, at least one of them specific. One claim for each pair of subject
/// and object.
/// </summary>
internal static class MechanismExtractor
{
    private const int MostClaims = 40;

    public static IEnumerable<ClaimDraft> Extract(SentenceContext context)
    {
        var antecedents = new Antecedents(context);
        var candidates = context.Syntax.Candidates.SelectMany(candidate => CleftResolver.Resolve(context, candidate)).ToList();
        var held = candidates.Where(candidate => CandidateFilter.Holds(context, candidate)).ToHashSet();
        return candidates.Where(candidate => held.Contains(candidate) || IsSibling(context, candidate, held))
            .Select(candidate => ContextFinder.PartPlace(context, candidate))
            .SelectMany(parted => Drafts(context, antecedents, parted.Candidate, parted.Place))
            .Concat(PremodifierFinder.Find(context))
            .Take(MostClaims);
    }

    /// <summary>"myricetin, kaempferol and epicatechin-3-gallate": where one of a list is known for a thing of biology, so are the plain nouns beside it.</summary>
    private static bool IsSibling(SentenceContext context, RelationCandidate candidate, HashSet<RelationCandidate> held) =>
        CandidateFilter.IsThing(context.Syntax, candidate.Subject) && CandidateFilter.IsThing(context.Syntax, candidate.Object)
        && held.Any(other => other.Word == candidate.Word && other.Trigger == candidate.Trigger
            && (other.Subject.Words.SequenceEqual(candidate.Subject.Words) || other.Object.Words.SequenceEqual(candidate.Object.Words)));

    private static IEnumerable<ClaimDraft> Drafts(SentenceContext context, Antecedents antecedents, RelationCandidate candidate, Phrase? place)
    {
        var where = place ?? ContextFinder.Find(context, candidate);
        foreach (var subject in antecedents.Resolve(candidate.Subject, context.Syntax.ChunkAt(candidate.Subject.First)))
        {
            foreach (var @object in antecedents.Resolve(candidate.Object, context.Syntax.ChunkAt(candidate.Object.First)))
            {
                if (subject.Text.Equals(@object.Text, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                yield return new ClaimDraft(ClaimCategory.Mechanism)
                {
                    Subject = subject,
                    Relation = RelationOf(candidate.Sign),
                    Object = @object,
                    Context = where is null ? null : context.SlotOf(where),
                    Negated = candidate.Negated,
                    Strength = candidate.Trigger.Strength,
                    Cues = [context.Syntax.Words[candidate.Word].Span],
                    Clause = context.ClauseAt(candidate.Word),
                };
            }
        }
    }

    public static Relation RelationOf(TriggerSign sign) => sign switch
    {
        TriggerSign.Increase => Relation.Increases,
        TriggerSign.Decrease => Relation.Decreases,
        TriggerSign.Bind => Relation.Binds,
        TriggerSign.Modify => Relation.Modifies,
        TriggerSign.Produce => Relation.Produces,
        _ => Relation.Regulates,
    };
}
