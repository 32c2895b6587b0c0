using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>What an agent is made of, and what agents of its sort do to their target.</summary>
internal static class TargetModality
{
    /// <summary>How many words before a name may say its sort; those further away name what it acts on.</summary>
    private const int WordsBeside = 2;

    private static readonly Dictionary<string, (Modality? Modality, TherapeuticAction? Action)> Words = DataFile.Rows("agent-modalities.tsv")
        .ToDictionary(row => row[0], row => (ModalityNames.Parse(row[1]), TargetDraft.ActionOf(row[2])), StringComparer.Ordinal);

    /// <summary>The modality that an agent's words or its name's stem tell; null where they tell none.</summary>
    public static Modality? Of(string agent)
    {
        var words = WordsOf(agent.Split(" of ")[0].Split(" against ")[0]);
        return Known(words).Select(known => known.Modality).FirstOrDefault(modality => modality is not null)
            ?? words.Reverse().Select(DrugNames.ModalityOf).FirstOrDefault(modality => modality is not (null or Modality.SmallMolecule))
            ?? words.Select(DrugNames.ModalityOf).FirstOrDefault(modality => modality is not null)
            ?? (WordsOf(agent) is [.., var last] ? DrugNames.ModalityOf(last) : null);
    }

    /// <summary>What the words around a named agent say: "the antibody ponsegromab", "HMI-115, a monoclonal antibody".</summary>
    public static Modality? Beside(SentenceContext context, Slot agent)
    {
        var (syntax, chunks) = (context.Syntax, context.Syntax.Chunks);
        var at = agent.IsHere ? Enumerable.Range(0, chunks.Count).FirstOrDefault(i => syntax.Words[chunks[i].First].Span.Start <= agent.Spans[0].Start && agent.Spans[0].Start < syntax.Words[chunks[i].End - 1].Span.End, -1) : -1;
        if (at < 0 || chunks[at].Kind != ChunkKind.Noun)
        {
            return null;
        }

        var start = Enumerable.Range(chunks[at].First, chunks[at].End - chunks[at].First).FirstOrDefault(word => syntax.Words[word].Span.Start >= agent.Spans[0].Start, chunks[at].End);
        var before = Text(context, Math.Max(chunks[at].First, start - WordsBeside), start);
        var behind = at + 2 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Comma && chunks[at + 2].Kind == ChunkKind.Noun && syntax.Words[chunks[at + 2].First].Lower is "a" or "an" or "another" or "the"
            ? Text(context, chunks[at + 2].First, chunks[at + 2].End)
            : at + 2 < chunks.Count && chunks[at + 1].Verb is { Lemma: "be" } && chunks[at + 2].Kind == ChunkKind.Noun ? Text(context, chunks[at + 2].First, chunks[at + 2].End) : "";
        return Of(before) ?? Of(behind);
    }

    private static string Text(SentenceContext context, int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Select(word => context.Syntax.Words[word].Text));

    /// <summary>What agents of the modality do where the sentence does not say it; the agent's own words come first.</summary>
    public static TherapeuticAction? ActionOf(string? agent, Modality? modality) =>
        (agent is null ? null : Known(WordsOf(agent)).Select(known => known.Action).FirstOrDefault(action => action is not null)) ?? modality switch
        {
            Modality.SmallMolecule or Modality.Antibody => TherapeuticAction.Inhibit,
            Modality.Rnai or Modality.Antisense => TherapeuticAction.Silence,
            Modality.GeneEditing => TherapeuticAction.Edit,
            Modality.GeneTherapy or Modality.Mrna => TherapeuticAction.Replace,
            Modality.CellTherapy => TherapeuticAction.Bind,
            _ => null,
        };

    private static string[] WordsOf(string agent) => agent.ToLowerInvariant().Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(Modality? Modality, TherapeuticAction? Action)> Known(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((i + 1 < words.Length && Words.TryGetValue($"{words[i]} {words[i + 1]}", out var known)) || Words.TryGetValue(words[i], out known)
                || (!words[i].StartsWith("non-", StringComparison.Ordinal) && Words.TryGetValue(words[i].Split('-')[^1], out known)) || Words.TryGetValue(words[i].Split('-')[0], out known))
            {
                yield return known;
            }
        }
    }
}
