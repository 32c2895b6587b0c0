using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>
/// The last resort where the classifier is sure of a target and no pattern finds one: the named thing nearest to a word of aiming ("target",
/// "inhibitor", "blockade"). Its claims are vague, and their confidence says so.
/// </summary>
internal static class NearestTarget
{
    private static readonly IReadOnlySet<string> Aiming = DataFile.Words("aiming-words.tsv");

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var (syntax, arguments) = (context.Syntax, new Arguments(context.Syntax));
        var things = Enumerable.Range(0, syntax.Chunks.Count).Where(i => syntax.Chunks[i].Kind == ChunkKind.Noun)
            .SelectMany(i => arguments.Phrases.Group(i, syntax.Chunks.Count).Items)
            .Where(phrase => TargetDraft.CanBeTarget(context, phrase) && !TargetDraft.IsTherapy(context, phrase) && !DrugNames.IsDrug(context, phrase) && !DiseaseFinder.IsDisease(context, phrase))
            .ToList();
        var cue = Enumerable.Range(0, syntax.Words.Count).Cast<int?>().FirstOrDefault(i => Aiming.Contains(syntax.Words[i!.Value].Lemma) || Aiming.Contains(syntax.Words[i.Value].Lower));
        if (cue is not { } word || things.Count == 0)
        {
            return [];
        }

        var nearest = things.MinBy(phrase => Math.Min(Math.Abs(phrase.First - word), Math.Abs(phrase.Last - word)))!;
        return [TargetDraft.Of(context, context.SlotOf(nearest), word, strength: 1)];
    }
}
