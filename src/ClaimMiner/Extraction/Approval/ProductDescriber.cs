using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Adds to products what stands beside their names: their asides, the company that owns or makes them, their stretch of a list.</summary>
internal sealed class ProductDescriber(ApprovalLine line)
{
    private readonly IReadOnlyList<Token> words = line.Syntax.Words;

    /// <summary>The products of one event; of several, each has the stretch up to the next for its own.</summary>
    public IReadOnlyList<Product> Describe(IReadOnlyList<ProductMention> mentions, TextSpan segment) => mentions
        .Select((mention, i) => Described(mention) with
        {
            Zone = mentions.Count == 1 ? null
                : new TextSpan(mention.Span.Start, Math.Max(mention.Span.End, i + 1 < mentions.Count ? mentions[i + 1].Span.Start : segment.End)),
        })
        .DistinctBy(product => product.Name!.Text)
        .ToList();

    public Product Described(ProductMention mention)
    {
        var entry = mention.Entry ?? [];
        if (mention.IsInAside)
        {
            return new Product(line.Context.SlotOf(mention.Span), null, mention.Aside!.YearOf(entry), mention.Aside.CompanyOf(entry, 1), mention.Aside.RegulatorsOf(entry),
                mention.Aside.DiseaseOf(entry.Skip(1).ToList()), mention.Aside.StatusOf(entry));
        }

        return new Product(
            line.Context.SlotOf(mention.Name), null, mention.Aside?.YearOf(entry), mention.Aside?.CompanyOf(entry) ?? Possessor(mention.Name) ?? Maker(mention),
            mention.Aside?.RegulatorsOf(entry) is { Count: > 0 } regulators ? regulators : null, mention.Aside?.DiseaseOf(entry) ?? Modified(mention.Name),
            mention.Aside?.StatusOf(entry));
    }

    /// <summary>"Sanofi's Aubagio", "Novartis's P-selectin antibody crizanlizumab".</summary>
    private Slot? Possessor(Phrase name)
    {
        for (var word = name.First - 1; word > 0 && word >= name.First - 6; word--)
        {
            if (words[word].Tag == Tag.Possessive)
            {
                var first = word - 1;
                while (first > 0 && char.IsUpper(words[first - 1].Text[0]) && words[first - 1].Tag == Tag.Noun)
                {
                    first--;
                }

                return line.IsRegulator(word - 1) || !char.IsUpper(words[first].Text[0]) || line.Markets.Any(market => market.End == word)
                    ? null : line.Context.SlotOf(new Phrase(Enumerable.Range(first, word - first).ToList(), word - 1));
            }
        }

        return null;
    }

    /// <summary>"Zabdeno from Janssen", "sold by Takeda", "an islet preparation made by CellTrans": up to the verb.</summary>
    private Slot? Maker(ProductMention mention)
    {
        for (var word = mention.Last + 1; word + 1 < words.Count && word < mention.Last + 12 && words[word].Tag is not Tag.Auxiliary and not Tag.Break; word++)
        {
            if (words[word].Lower is "from" or "by" or "of" && CompanyFinder.At(line, word + 1) is { } company
                && !line.Products.Any(other => other.First > mention.Last && other.First < word))
            {
                return company;
            }
        }

        return null;
    }

    /// <summary>The disease in the noun phrase before the name: "the sickle cell drug voxelotor", "dengue vaccine TAK-003".</summary>
    private Slot? Modified(Phrase name)
    {
        var chunk = line.Syntax.ChunkAt(name.First);
        if (chunk < 0)
        {
            return null;
        }

        var words = line.Syntax.Words;
        for (var word = name.First - 1; word >= line.Syntax.Chunks[chunk].First; word--)
        {
            if (ProductNames.IsClass(words[word].Lower) && word > line.Syntax.Chunks[chunk].First
                && words[word - 1].Lower != "virus" && DiseaseFinder.IsDisease(line.Context, new Phrase([word - 1], word - 1)))
            {
                var first = word - 1;
                while (first > line.Syntax.Chunks[chunk].First && words[first - 1].Tag is Tag.Adjective or Tag.Noun && !words[first - 1].Lower.StartsWith("anti", StringComparison.Ordinal)
                    && line.Context.Mentions.Any(mention => mention.Span.Contains(words[first].Span) && mention.Span.Contains(words[first - 1].Span)))
                {
                    first--;
                }

                return line.Context.SlotOf(new Phrase(Enumerable.Range(first, word - first).ToList(), word - 1));
            }
        }

        return null;
    }
}
