using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Tells verbs that speak of what may come from those that speak of what has come: would, should, whether, if, expected.</summary>
internal static class Irrealis
{
    /// <summary>How many words behind "whether" or "if" a verb still belongs to it.</summary>
    private const int Reach = 8;

    public static bool Is(ApprovalLine line, int at)
    {
        var (words, chunk) = (line.Syntax.Words, line.Syntax.Chunks[at]);
        if (Enumerable.Range(chunk.First, chunk.Head - chunk.First).Any(word => WordSets.Has("irrealis words", words[word].Lower)))
        {
            return true;
        }

        var clause = line.ClauseOf(chunk.First);
        return Enumerable.Range(0, chunk.First).Any(word => line.InClause(word, clause) && chunk.First - word < Reach
            && words[word].Lower is "whether" or "if" or "should" or "unless")
            || (chunk.Verb is { Kind: VerbKind.Infinitive, Passive: false } && !IsFirst(words, chunk.First))
            || (chunk.Verb is { Kind: VerbKind.Infinitive } && line.Arguments.Before(at) is >= 0 and var before
            && line.Syntax.Chunks[before].Verb is { Lemma: "need" or "require" or "expect" or "plan" or "intend" or "hope" });
    }

    /// <summary>"the first to authorise it", "the third antibody to win approval", "only to return it".</summary>
    private static bool IsFirst(IReadOnlyList<Token> words, int verb) =>
        Enumerable.Range(Math.Max(0, verb - Reach), Math.Min(verb, Reach)).Any(word =>
            words[word].Lower is "first" or "second" or "third" or "fourth" or "fifth" or "only" or "last" or "latest" or "next" or "other" or "one");
}
