using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>
/// Deeds done to a target as a noun: "inhibition of X with D", "CSF1R blockade", "gene transfer of X", "dual targeting of X and Y". Where an
/// agent does it, it is therapy by itself; else a disease or therapy must be spoken of.
/// </summary>
internal static class DeedPatterns
{
    private static readonly Dictionary<string, (TherapeuticAction? Action, bool Alone)> Nouns = DataFile.Rows("action-nouns.tsv")
        .ToDictionary(row => row[0], row => (TargetDraft.ActionOf(row[1]), row[2] == "alone"), StringComparer.Ordinal);

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var (chunks, words) = (context.Syntax.Chunks, context.Syntax.Words);
        var arguments = new Arguments(context.Syntax);
        var spoken = new Lazy<bool>(() => SpeaksOfTherapyOrDisease(context));
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind != ChunkKind.Noun || !Nouns.TryGetValue(words[chunks[at].Head].Lower, out var deed))
            {
                continue;
            }

            var (targets, next) = Targets(context, arguments, at);
            if (targets.Count == 0)
            {
                continue;
            }

            var agents = TargetAgents.Behind(context, arguments, next);
            var modality = deed.Action == TherapeuticAction.Edit ? Modality.GeneEditing : words[chunks[at].First].Lower == "gene" ? Modality.GeneTherapy : (Modality?)null;
            var antecedents = new Antecedents(context);
            foreach (var target in targets.SelectMany(target => antecedents.Resolve(target, context.Syntax.ChunkAt(target.First))))
            {
                if (agents.Count == 0 && deed.Alone && spoken.Value)
                {
                    yield return TargetDraft.Of(context, target, chunks[at].Head, deed.Action, modality: modality, strength: IsProposed(context.Syntax, arguments, at) ? 3 : 1);
                }

                foreach (var agent in agents)
                {
                    yield return TargetDraft.Of(context, target, chunks[at].Head, deed.Action, agent, modality, strength: 3);
                }
            }
        }
    }

    private static bool SpeaksOfTherapyOrDisease(SentenceContext context) => TargetDraft.SpeaksOfTherapy(context) || context.Scores.Target.Probability > 0.5
        || context.Syntax.Words.Index().Any(word => DiseaseFinder.IsDisease(context, new Phrase([word.Index], word.Index)));

    /// <summary>"we propose inhibition of X": said to be what is to be done.</summary>
    private static bool IsProposed(SentenceSyntax syntax, Arguments arguments, int at) =>
        arguments.Governor(at) is >= 0 and var governor && WordSets.Has("verbs of proposing", syntax.Chunks[governor].Lemma);

    /// <summary>What the deed is done to, and the chunk behind.</summary>
    private static (IReadOnlyList<Phrase> Targets, int Next) Targets(SentenceContext context, Arguments arguments, int at)
    {
        var (chunks, words) = (context.Syntax.Chunks, context.Syntax.Words);
        if (at + 2 < chunks.Count && chunks[at + 1] is { Kind: ChunkKind.Preposition, Lemma: "of" } && chunks[at + 2].Kind == ChunkKind.Noun)
        {
            var (items, next) = arguments.Phrases.List(at + 2, chunks.Count, asSubject: TargetsOfAgents.IsBeforeVerb(chunks, at), inside: true);
            return (items.Select(item => TargetDraft.Trimmed(context.Syntax, item)).Where(item => CanBeDone(context, item)).ToList(), next);
        }

        if (words[chunks[at].First].Lower is "its" or "their")
        {
            return ([new Phrase([chunks[at].First], chunks[at].First)], at + 1);
        }

        var phrase = arguments.Phrases.Base(chunks[at]);
        var before = phrase.Words.Where(word => word < chunks[at].Head).SkipWhile(word => words[word].Tag == Tag.Adjective && !Naming.IsSpecific(words[word])).ToList();
        if (before.Count == 0 || chunks[at].Head != chunks[at].End - 1)
        {
            return ([], at + 1);
        }

        var target = new Phrase(AfterDisease(context, before), before[^1]);
        return CanBeDone(context, target) ? ([target], at + 1) : ([], at + 1);
    }

    /// <summary>"models of Alzheimer's disease | KV1.3 blockade": what a missing comma ran together.</summary>
    private static List<int> AfterDisease(SentenceContext context, List<int> words) =>
        words.FindLastIndex(words.Count - 1, word => DiseaseFinder.IsDisease(context, new Phrase([word], word))) is >= 0 and var last && last < words.Count - 1 ? words[(last + 1)..] : words;

    private static bool CanBeDone(SentenceContext context, Phrase target) =>
        TargetDraft.MayBeTarget(context, target) && !DiseaseFinder.IsDisease(context, target) && context.Syntax.Words[target.Head].Lower != "rna" && !TargetDraft.IsTherapy(context, target);
}
