using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>What an agent is made of, and what agents of its sort do to their target.</summary>
internal static class TargetModality
{
    private static readonly Dictionary<string, (Modality? Modality, TherapeuticAction? Action)> Words = DataFile.Rows("agent-modalities.tsv")
        .ToDictionary(row => row[0], row => (ModalityNames.Parse(row[1]), TargetDraft.ActionOf(row[2])), StringComparer.Ordinal);

    /// <summary>The modality that an agent's words or its name's stem tell; null where they tell none.</summary>
    public static Modality? Of(string agent)
    {
        var words = WordsOf(agent);
        return Known(words).Select(known => known.Modality).FirstOrDefault(modality => modality is not null)
            ?? words.Reverse().Select(DrugNames.ModalityOf).FirstOrDefault(modality => modality is not null);
    }

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
                || Words.TryGetValue(words[i].Split('-')[^1], out known) || Words.TryGetValue(words[i].Split('-')[0], out known))
            {
                yield return known;
            }
        }
    }
}
