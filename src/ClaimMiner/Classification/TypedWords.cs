using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Classification;

/// <summary>
/// A sentence's words in their base form, asides left out, with every name replaced by its type ("gene inhibit process"), so that what is
/// said of one gene is learned for all.
/// </summary>
internal static class TypedWords
{
    /// <summary>What stands for a name that no lexicon knows.</summary>
    public const string Unknown = "<name>";

    public static IReadOnlyList<string> Of(SentenceView view)
    {
        var typed = new List<string>(view.Syntax.Words.Count);
        var at = 0;
        TextSpan? last = null;
        foreach (var word in view.Syntax.Words)
        {
            while (at < view.Mentions.Count && view.Mentions[at].Span.End <= word.Span.Start)
            {
                at++;
            }

            if (at < view.Mentions.Count && view.Mentions[at].Span.Overlaps(word.Span))
            {
                if (last != view.Mentions[at].Span)
                {
                    typed.Add($"<{Spelt(view.Mentions[at].Kind)}>");
                    last = view.Mentions[at].Span;
                }
            }
            else
            {
                typed.Add(word.Tag == Tag.Number ? "<number>" : FeatureTokens.LooksLikeName(word.Text, typed.Count == 0) ? Unknown : word.Lemma);
            }
        }

        return typed;
    }

    /// <summary>The type of what a phrase names: of the mention at its head, else of any in it; null when it holds none.</summary>
    public static string? TypeOf(SentenceView view, Phrase phrase)
    {
        string? any = null;
        foreach (var index in phrase.Words)
        {
            var word = view.Syntax.Words[index];
            foreach (var mention in view.Mentions)
            {
                if (mention.Span.Overlaps(word.Span))
                {
                    any = Spelt(mention.Kind);
                    if (index == phrase.Head)
                    {
                        return any;
                    }
                }
            }
        }

        return any ?? (phrase.Words.Any(index => FeatureTokens.LooksLikeName(view.Syntax.Words[index].Text, index == 0)) ? "name" : null);
    }

    public static string Spelt(EntityType type) => type switch
    {
        EntityType.Gene or EntityType.Protein or EntityType.Complex or EntityType.Family => "gene",
        EntityType.Pathway or EntityType.Process => "process",
        EntityType.Drug => "drug",
        EntityType.Chemical => "chemical",
        EntityType.Disease => "disease",
        EntityType.Cell or EntityType.Anatomy => "place",
        EntityType.Organism => "organism",
        EntityType.Company => "company",
        EntityType.Regulator => "regulator",
        EntityType.Modality => "modality",
        _ => "other",
    };
}
