using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Mechanism;

/// <summary>"Another factor that drives fibrosis is IL-13": what is said of the empty subject is said of the predicate.</summary>
internal static class CleftResolver
{
    public static IEnumerable<RelationCandidate> Resolve(SentenceContext context, RelationCandidate candidate)
    {
        var syntax = context.Syntax;
        var head = syntax.Words[candidate.Subject.Head].Lower;
        if (candidate.Subject.First > candidate.Word || (Naming.Class(head) is null && head != "one")
            || candidate.Subject.Words.Any(word => Naming.LooksLikeName(syntax.Words[word].Text)))
        {
            return [candidate];
        }

        var arguments = new Arguments(syntax);
        for (var i = candidate.Chunk + 1; i < syntax.Chunks.Count && syntax.Chunks[i].Kind is not ChunkKind.Break; i++)
        {
            if (syntax.Chunks[i].Verb is { Lemma: "be", Kind: VerbKind.Finite, Negated: false }
                && arguments.Subjects(i).Any(subject => subject.Head == candidate.Subject.Head))
            {
                var named = arguments.DirectObjects(i);
                return named.Count > 0 ? named.Select(subject => candidate with { Subject = subject }) : [candidate];
            }
        }

        return [candidate];
    }
}
