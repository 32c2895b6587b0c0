using ClaimMiner.Syntax;

namespace ClaimMiner.Classification;

/// <summary>Flags for what names a sentence holds and what its syntax relates to what.</summary>
internal static class StructureFlags
{
    private const int MostCounted = 4;

    public static void AddEntities(List<string> flags, SentenceView view, FeatureTokens tokens)
    {
        // 1. Each type, and how often.
        var kinds = view.Mentions.Select(mention => TypedWords.Spelt(mention.Kind)).ToList();
        foreach (var (kind, count) in kinds.CountBy(kind => kind, StringComparer.Ordinal))
        {
            flags.Add($"names: {kind}");
            flags.Add($"names: {kind} {Math.Min(count, MostCounted)}");
        }

        // 2. Which type follows which.
        foreach (var pair in kinds.Zip(kinds.Skip(1), (left, right) => $"names: {left} {right}").Distinct(StringComparer.Ordinal))
        {
            flags.Add(pair);
        }

        flags.Add($"symbols: {Math.Min(tokens.Symbols, MostCounted)}");
    }

    public static void AddCandidates(List<string> flags, SentenceView view)
    {
        var candidates = view.Syntax.Candidates;
        var found = new HashSet<string>(StringComparer.Ordinal) { $"candidates: {Math.Min(candidates.Count, MostCounted)}" };
        var strongest = 0;
        foreach (var candidate in candidates)
        {
            var sign = candidate.Sign;
            var subject = TypedWords.TypeOf(view, candidate.Subject);
            var @object = TypedWords.TypeOf(view, candidate.Object);
            found.Add($"candidate: {sign}");
            found.Add($"candidate: {subject ?? "plain"} {sign} {@object ?? "plain"}");
            found.Add($"candidate: {subject ?? "plain"} … {@object ?? "plain"}");
            found.Add(candidate.Negated ? "candidate: denied" : "candidate: held");
            strongest = Math.Max(strongest, (subject is null ? 0 : 3) + (@object is null ? 0 : 3) + candidate.Trigger.Strength);
        }

        found.Add($"strongest candidate: {strongest}");
        flags.AddRange(found.Order(StringComparer.Ordinal));
    }

    /// <summary>The triggers of the candidates with the heads of their arguments: who does what to whom, in words.</summary>
    public static IEnumerable<string> Deeds(SentenceView view)
    {
        foreach (var candidate in view.Syntax.Candidates)
        {
            var (trigger, doer, done) = (candidate.Trigger.Lemma, Head(view, candidate.Subject), Head(view, candidate.Object));
            yield return $"trigger: {trigger}";
            yield return $"subject: {doer}";
            yield return $"object: {done}";
            yield return $"deed: {trigger} {done}";
            yield return $"deed: {doer} {trigger}";
        }
    }

    private static string Head(SentenceView view, Phrase phrase) => view.Syntax.Words[phrase.Head].Lemma;
}
