using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Finds every product that a sentence names, in the order of its text, the entries of bracketed lists among them.</summary>
internal static class ProductMentions
{
    public static IReadOnlyList<ProductMention> Find(ApprovalLine line)
    {
        var found = new List<ProductMention>();
        foreach (var chunk in line.Syntax.Chunks)
        {
            if (chunk.Kind is ChunkKind.Noun or ChunkKind.Adjective or ChunkKind.Adverb)
            {
                found.AddRange(InChunk(line, chunk));
            }
            else if (chunk.Verb is { } verb && IsMistaken(line, verb.Head))
            {
                found.Add(Mention(line, new Phrase([verb.Head], verb.Head)));
            }
        }

        foreach (var aside in line.Asides.Where(aside => !aside.IsLifted))
        {
            found.AddRange(InAside(line, aside, found));
        }

        if (Opening(line) is { } opening && !found.Any(mention => mention.First == opening.First))
        {
            found.Add(opening);
        }

        return Combined(line, found.OrderBy(mention => mention.Span.Start).ToList());
    }

    /// <summary>"encorafenib plus cetuximab" is one product.</summary>
    private static List<ProductMention> Combined(ApprovalLine line, List<ProductMention> mentions)
    {
        for (var i = mentions.Count - 1; i > 0; i--)
        {
            var (left, right) = (mentions[i - 1], mentions[i]);
            if (!left.IsInAside && !right.IsInAside && right.First - left.Last == 2 && left.Aside is null && line.Syntax.Words[left.Last + 1].Lower is "plus" or "+")
            {
                mentions[i - 1] = left with
                {
                    Name = new Phrase(Enumerable.Range(left.First, right.Last - left.First + 1).ToList(), right.Last),
                    Span = new TextSpan(left.Span.Start, right.Span.End), Aside = right.Aside, Entry = right.Entry,
                };
                mentions.RemoveAt(i);
            }
        }

        return mentions;
    }

    /// <summary>The names in a noun phrase: one, or several where the chunker drew a list together.</summary>
    private static IEnumerable<ProductMention> InChunk(ApprovalLine line, Chunk chunk)
    {
        var phrase = line.Arguments.Phrases.Base(chunk);
        var parts = new List<List<int>> { new() };
        foreach (var word in phrase.Words)
        {
            if (line.Syntax.Words[word].Tag is Tag.Conjunction or Tag.Comma or Tag.Possessive
                || (line.Syntax.Words[word].Tag == Tag.Number && char.IsLetter(line.Syntax.Words[word].Text[0])))
            {
                parts.Add([]);
            }
            else
            {
                parts[^1].Add(word);
            }
        }

        foreach (var part in parts.Where(part => part.Count > 0))
        {
            if (ProductNames.NameIn(line, new Phrase(part, part.Contains(phrase.Head) ? phrase.Head : part[^1])) is { } name)
            {
                yield return Mention(line, name);
            }
        }
    }

    /// <summary>A name that was taken for a verb.</summary>
    private static bool IsMistaken(ApprovalLine line, int word) => ProductNames.IsInn(line.Syntax.Words[word].Lower);

    private static ProductMention Mention(ApprovalLine line, Phrase name)
    {
        var spans = line.Syntax.SpansOf(name);
        if (Brand(line, name) is { } brand)
        {
            return brand;
        }

        var aside = line.Asides.FirstOrDefault(found => !found.IsList && IsBehind(line, found, name));
        return new ProductMention(name, new TextSpan(spans[0].Start, spans[^1].End), IsAlias(line, name), IsOblique(line, name), false, aside, aside?.Entries[0]);
    }

    /// <summary>"this variant (TNKase, Genentech)": behind words that name nothing the brackets hold the name.</summary>
    private static ProductMention? Brand(ApprovalLine line, Phrase name)
    {
        if (name.Words.Any(word => ProductNames.IsName(line, word)))
        {
            return null;
        }

        var aside = line.Asides.FirstOrDefault(found => !found.IsList && !found.IsLifted && IsBehind(line, found, name));
        if (aside is null || (!ApprovalWords.Has("nouns that brackets name", line.Syntax.Words[name.Last].Lower) && aside.StatusOf(aside.Entries[0]) is null))
        {
            return null;
        }

        return aside.BrandIn(aside.Entries[0]) is { } brand ? Inside(line, aside, brand, [brand, .. aside.Entries[0].Where(part => part != brand)]) : null;
    }

    /// <summary>Right behind the name, or behind the class that ends its noun phrase.</summary>
    private static bool IsBehind(ApprovalLine line, ProductAside aside, Phrase name)
    {
        var chunk = line.Syntax.ChunkAt(name.Last);
        return aside.After >= name.Last && aside.After < Math.Max(name.Last + 1, chunk < 0 ? 0 : line.Syntax.Chunks[chunk].End);
    }

    /// <summary>"as X", "branded X", "under the trade name X", "sold in Europe as X".</summary>
    private static bool IsAlias(ApprovalLine line, Phrase name)
    {
        var word = name.First - 1;
        while (word >= 0 && line.Syntax.Words[word].Tag == Tag.Determiner)
        {
            word--;
        }

        return word >= 0 && ApprovalWords.Has("words before a second name", line.Syntax.Words[word].Lower) && (word == 0 || line.Syntax.Words[word - 1].Lower != "such")
            && char.IsUpper(line.Syntax.Words[name.First].Text[0]) && !line.Syntax.Words[name.First].Text.All(char.IsUpper);
    }

    /// <summary>Behind "of", "with", "against" and the like; the article and the modifiers before the name skipped.</summary>
    private static bool IsOblique(ApprovalLine line, Phrase name)
    {
        var chunk = line.Syntax.ChunkAt(name.First);
        return chunk > 0 && line.Syntax.Chunks[chunk - 1] is { Kind: ChunkKind.Preposition } before
            && ApprovalWords.Has("prepositions before what is no subject", before.Lemma);
    }

    /// <summary>Entries of a list in brackets, and names alone in the brackets behind a class: "(e.g., A for X and B for Y)", "(aflibercept)".</summary>
    private static IEnumerable<ProductMention> InAside(ApprovalLine line, ProductAside aside, List<ProductMention> found)
    {
        if (aside.IsList)
        {
            return aside.Entries.Where(entry => entry.Count > 0)
                .Select(entry => Inside(line, aside, aside.NameOf(entry[0]), entry));
        }

        if (!found.Any(mention => mention.Aside == aside) && aside.StatusOf(aside.Entries[0]) is not null && aside.BrandIn(aside.Entries[0]) is { } brand)
        {
            return [Inside(line, aside, brand, [brand, .. aside.Entries[0].Where(part => part != brand)])];
        }

        if (!found.Any(mention => mention.Aside == aside) && aside.After >= 0 && ApprovalWords.Has("nouns that brackets name", line.Syntax.Words[aside.After].Lower)
            && aside.BrandIn(aside.Entries[0]) is { } named && (aside.Entries[0].Count == 1 || aside.CompanyOf(aside.Entries[0]) is not null))
        {
            return [Inside(line, aside, named, [named, .. aside.Entries[0].Where(part => part != named)])];
        }

        return found.Any(mention => mention.Aside == aside) ? []
            : aside.Names().Select(name => Inside(line, aside, name, [name]));
    }

    private static ProductMention Inside(ApprovalLine line, ProductAside aside, TextSpan span, IReadOnlyList<TextSpan> entry) =>
        new(new Phrase([], Math.Max(0, aside.After)), span, Aside: aside, Entry: entry);

    /// <summary>The capitalised word that opens the sentence, where it is no word of the language.</summary>
    private static ProductMention? Opening(ApprovalLine line)
    {
        if (line.Syntax.Chunks.Count == 0 || line.Syntax.Chunks[0] is not { Kind: ChunkKind.Noun or ChunkKind.Adjective, First: 0, End: 1 })
        {
            return null;
        }

        var word = line.Syntax.Words[0];
        return (line.Syntax.Chunks.Count < 2 || line.Syntax.Chunks[1].Kind is ChunkKind.Verb or ChunkKind.Comma or ChunkKind.Conjunction) && ProductNames.MayOpen(line, word) ? Mention(line, new Phrase([0], 0)) with { IsWeak = true } : null;
    }
}
