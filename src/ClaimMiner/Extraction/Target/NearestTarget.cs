using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>
/// The last resort where the classifier is sure of a target and no pattern finds one: the named thing nearest to a word of aiming ("target",
/// "inhibitor", "blockade"). Its claims are vague, and their confidence says so.
/// </summary>
internal static class NearestTarget
{
    private static readonly IReadOnlySet<string> Aiming = DataFile.Words("aiming-words.tsv");

    private const int Reach = 8;

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        if (TargetExtractor.IsPreview(context))
        {
            return [];
        }

        var (syntax, arguments) = (context.Syntax, new Arguments(context.Syntax));
        var things = Enumerable.Range(0, syntax.Chunks.Count).Where(i => syntax.Chunks[i].Kind == ChunkKind.Noun)
            .SelectMany(i => arguments.Phrases.Group(i, syntax.Chunks.Count).Items)
            .Select(phrase => TargetDraft.Trimmed(syntax, phrase)).Where(phrase => TargetDraft.CanBeTarget(context, phrase) && ActingPatterns.IsMolecule(context, phrase) && !TargetDraft.IsTherapy(context, phrase) && !DrugNames.IsDrug(context, phrase) && !DiseaseFinder.IsDisease(context, phrase))
            .ToList();
        var cue = Enumerable.Range(0, syntax.Words.Count).Cast<int?>().FirstOrDefault(i => Aiming.Contains(syntax.Words[i!.Value].Lemma) || Aiming.Contains(syntax.Words[i.Value].Lower));
        if (cue is not { } word || things.Count == 0)
        {
            return [];
        }

        var nearest = things.MinBy(phrase => Distance(phrase, word))!;
        return Distance(nearest, word) <= Reach ? [TargetDraft.Of(context, context.SlotOf(nearest), word, strength: 1)] : [];
    }

    private static int Distance(Phrase phrase, int word) => Math.Min(Math.Abs(phrase.First - word), Math.Abs(phrase.Last - word));
}
