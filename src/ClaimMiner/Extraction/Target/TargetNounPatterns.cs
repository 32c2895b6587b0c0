using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>"X is a therapeutic target", "X as a target of gene therapy", "targets such as X", "X is the target of D".</summary>
internal static class TargetNounPatterns
{
    /// <summary>From this probability on "target" means a therapeutic one although nothing beside it says so.</summary>
    private const double Likely = 0.2;

    private static readonly IReadOnlySet<string> Modifiers = DataFile.Words("target-modifiers.tsv");

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var chunks = context.Syntax.Chunks;
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind == ChunkKind.Noun && chunks[at].Lemma is "target" or "targets" && !IsOfBiology(context, at)
                && (IsTherapeutic(context, at) || context.Scores.Target.Probability > Likely))
            {
                var agents = Agents(context, at);
                foreach (var (target, negated) in HeldTargets.Of(context, at))
                {
                    if (agents.Count == 0)
                    {
                        yield return TargetDraft.Of(context, target, chunks[at].Head, negated: negated, strength: 3);
                    }

                    foreach (var agent in agents)
                    {
                        yield return TargetDraft.Of(context, target, chunks[at].Head, agent: agent, negated: negated, strength: 3);
                    }
                }
            }
        }
    }

    /// <summary>"the target of lesinurad and dotinurad", "a target for CAR T cells": those who act on it.</summary>
    private static List<Slot> Agents(SentenceContext context, int at)
    {
        var chunks = context.Syntax.Chunks;
        return at + 2 < chunks.Count && chunks[at + 1] is { Kind: ChunkKind.Preposition, Lemma: "of" or "for" }
            ? new Arguments(context.Syntax).Phrases.List(at + 2, chunks.Count).Items
                .Where(phrase => DrugNames.IsDrug(context, phrase) || (chunks[at + 1].Lemma == "of" && TargetAgents.IsNamed(context, phrase)) || (TargetAgents.IsAgent(context, phrase) && TargetModality.Of(context.Syntax.TextOf(phrase)) is not null)).Select(context.SlotOf).ToList()
            : [];
    }

    /// <summary>"targets of miR-21", "the target of ubiquitination": what biology aims at, and no drug.</summary>
    private static bool IsOfBiology(SentenceContext context, int at)
    {
        var (chunks, words) = (context.Syntax.Chunks, context.Syntax.Words);
        return Enumerable.Range(chunks[at].First, chunks[at].End - chunks[at].First).Any(word => WordSets.Has("biological aims", words[word].Lower))
            || (at + 2 < chunks.Count && chunks[at + 1] is { Kind: ChunkKind.Preposition, Lemma: "of" or "for" } && chunks[at + 2].Kind == ChunkKind.Noun
                && Enumerable.Range(chunks[at + 2].First, chunks[at + 2].End - chunks[at + 2].First)
                    .Any(word => words[word].Lower.StartsWith("mir-", StringComparison.Ordinal) || WordSets.Has("biological aimers", words[word].Lower)));
    }

    private static bool IsTherapeutic(SentenceContext context, int at)
    {
        var syntax = context.Syntax;
        var chunk = syntax.Chunks[at];
        if (Enumerable.Range(chunk.First, chunk.End - chunk.First).Any(word => Modifiers.Contains(syntax.Words[word].Lower)))
        {
            return true;
        }

        var next = at + 1;
        if (next + 1 < syntax.Chunks.Count && syntax.Chunks[next].Kind == ChunkKind.Preposition && syntax.Chunks[next].Lemma is "for" or "of" or "in")
        {
            return Enumerable.Range(syntax.Chunks[next + 1].First, syntax.Chunks[next + 1].End - syntax.Chunks[next + 1].First)
                .Any(word => IsTherapyNoun(syntax.Words[word].Lower))
                || (next + 3 < syntax.Chunks.Count && syntax.Chunks[next + 3].Kind == ChunkKind.Noun && IsTherapyNoun(syntax.Chunks[next + 3].Lemma))
                || syntax.Chunks[next + 1].Verb is { Lemma: "treat" or "develop" or "prevent" or "modulate" };
        }

        return false;
    }

    private static bool IsTherapyNoun(string lower) => WordSets.Has("therapies behind target", lower);
}
