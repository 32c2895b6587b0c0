using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>Knows a drug by its mention, or by the stem that international nonproprietary names carry.</summary>
internal static class DrugNames
{
    private const int ShortestName = 6;

    private static readonly (string Ending, Modality Modality)[] Stems = DataFile.Rows("drug-stems.tsv")
        .Select(row => (row[0], ModalityNames.Parse(row[1])!.Value))
        .OrderByDescending(stem => stem.Item1.Length).ThenBy(stem => stem.Item1, StringComparer.Ordinal)
        .ToArray();

    private static readonly IReadOnlySet<string> NotDrugs = DataFile.Words("not-drugs.tsv");

    /// <summary>The modality that the name's stem tells; null for a word that carries none.</summary>
    public static Modality? ModalityOf(string lower)
    {
        if (lower.Length < ShortestName || NotDrugs.Contains(lower) || !lower.All(c => char.IsLetter(c) || c is '-' or '–' or '/'))
        {
            return null;
        }

        foreach (var (ending, modality) in Stems)
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return modality;
            }
        }

        return null;
    }

    public static bool IsDrug(SentenceContext context, Phrase phrase) =>
        ModalityOf(context.Syntax.Words[phrase.Head].Lower) is not null
        || context.Mentions.Any(mention => mention.Kind is EntityType.Drug && mention.Span.Overlaps(context.Syntax.Words[phrase.Head].Span));
}
