using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Finds the products that a status cue speaks of.</summary>
internal sealed class ProductFinder(ApprovalLine line)
{
    private readonly IReadOnlyList<Chunk> chunks = line.Syntax.Chunks;

    public IReadOnlyList<Product> Find(StatusCue cue)
    {
        var phrases = cue.Side switch
        {
            ProductSide.Subject => line.Arguments.Subjects(cue.Chunk),
            ProductSide.Object => Objects(cue),
            _ => PhraseOf(cue),
        };
        if (phrases.Any(IsDenied))
        {
            return [new Product(null, IsDenied: true)];
        }

        if (phrases.Count == 0)
        {
            return cue.Side == ProductSide.Phrase ? [] : Listed(cue) is { Count: > 0 } listed ? listed : FromBefore(cue);
        }

        var products = phrases.SelectMany(phrase => ProductsOf(phrase, cue)).DistinctBy(product => product.Name?.Text).ToList();
        return products.Any(product => product.Name is not null) ? products.Where(product => product.Name is not null).ToList() : products;
    }

    /// <summary>Whether the status is denied of a whole class: "no drug", "nothing".</summary>
    public bool IsDenied(Phrase phrase) =>
        line.Syntax.Words[phrase.Head].Lower is "nothing" or "none"
        || Enumerable.Range(Math.Max(0, phrase.First - 3), Math.Min(3, phrase.First))
        .Any(word => line.Syntax.Words[word].Lower is "no" or "neither" && line.Syntax.ChunkAt(word) == line.Syntax.ChunkAt(phrase.First));

    private List<Phrase> Objects(StatusCue cue)
    {
        var found = new List<Phrase>();
        for (var i = cue.Chunk + 1; i < chunks.Count && line.ClauseOf(chunks[i].First) == line.ClauseOf(cue.Word); i++)
        {
            if (chunks[i].Verb is { Kind: VerbKind.Finite } or { Kind: VerbKind.Infinitive } || chunks[i].Kind == ChunkKind.Relative)
            {
                break;
            }

            var opens = i == cue.Chunk + 1 || chunks[i - 1].Kind == ChunkKind.Adverb || chunks[i - 1].Kind == ChunkKind.Preposition
                && chunks[i - 1].Lemma is "of" or "to" or "for" || chunks[i - 1].Kind is ChunkKind.Example or ChunkKind.Conjunction;
            if (chunks[i].Kind != ChunkKind.Noun || !opens)
            {
                continue;
            }

            var (items, end) = line.Arguments.Phrases.List(i, chunks.Count);
            if (found.Any(item => ProductNames.IsNamed(line, item)) && chunks[i - 1].Kind is ChunkKind.Conjunction or ChunkKind.Preposition)
            {
                // "licensed A in May 2023 and B in May 2024"
                found.AddRange(items.Where(item => ProductNames.IsNamed(line, item) && !found.Any(known => known.First == item.First)));
            }

            if (found.Count == 0 || items.Any(item => ProductNames.IsNamed(line, item)))
            {
                if (!found.Any(item => ProductNames.IsNamed(line, item)))
                {
                    found = cue.Status is Claims.RegulatoryStatus.Withdrawn or Claims.RegulatoryStatus.Rejected or Claims.RegulatoryStatus.Submitted
                        ? [.. items]
                        : [.. items.Where(item => StatusNouns.At(line.Syntax.Words, chunks[line.Syntax.ChunkAt(item.Head)]) is not { } noun
                        || NameBefore(item, noun.Word) is not null)];
                }
            }

            i = Math.Max(i, end - 1);
        }

        return found;
    }

    /// <summary>The noun phrase of "FDA-approved drug X", its apposition or its copula's subject; what follows "approval of".</summary>
    private IReadOnlyList<Phrase> PhraseOf(StatusCue cue)
    {
        var chunk = chunks[cue.Chunk];
        if (StatusNouns.At(line.Syntax.Words, chunk) is not null && cue.Chunk + 2 < chunks.Count)
        {
            return line.Arguments.Phrases.List(cue.Chunk + 2, chunks.Count).Items;
        }

        var (items, end) = line.Arguments.Phrases.List(cue.Chunk, chunks.Count);
        var own = items.Where(item => item.Last > cue.Word).Select(item => item with { Words = [.. item.Words.Where(word => word > cue.Word)] })
            .ToList();
        if (own.Any(item => ProductNames.IsNamed(line, item))
            || own.Any(item => line.Asides
            .Any(aside => aside.After == item.Last && aside.Entries[0].Count > 0
            && DrugNames.ModalityOf(line.Context.Article[aside.Span].ToLowerInvariant()) is not null)))
        {
            return own;
        }

        var before = line.Arguments.Before(cue.Chunk);
        if (before >= 0 && chunks[before].Verb is { Lemma: "be" or "become" or "remain" or "represent" })
        {
            return line.Arguments.Subjects(before);
        }

        if (before > 0 && chunks[before].Kind == ChunkKind.Comma && line.Arguments.Host(before) is { Count: > 0 } host
            && host.Any(item => ProductNames.IsNamed(line, item)))
        {
            return host;
        }

        var after = line.Arguments.After(end);
        return after < chunks.Count && chunks[after].Verb is { Lemma: "be" or "include" or "comprise", Passive: false }
            && line.Arguments.DirectObjects(after) is { Count: > 0 } listed
            && listed.Any(item => ProductNames.IsNamed(line, item)) ? listed
            : after + 1 < chunks.Count && chunks[after].Kind == ChunkKind.Comma && chunks[after + 1].Kind == ChunkKind.Noun
            && line.Arguments.Phrases.Base(chunks[after + 1]) is var next && ProductNames.IsNamed(line, next) ? [next]
            : own;
    }

    private IEnumerable<Product> ProductsOf(Phrase phrase, StatusCue cue)
    {
        var head = line.Syntax.Words[phrase.Head].Lower;
        if (Naming.IsPronoun(line.Syntax, phrase) || head is "former" or "latter")
        {
            return head is "all" or "each" or "both" && Listed(cue) is { Count: > 0 } several ? several : FromBefore(cue, head);
        }

        if (ListAside(phrase) is { } list)
        {
            return list.Entries.Where(entry => entry.Count > 0)
                .Select(entry => new Product(line.Context.SlotOf(entry[0]), -1, list.YearOf(entry), list.CompanyOf(entry, 1),
                list.RegulatorOf(entry)));
        }

        if (StatusNouns.At(line.Syntax.Words, line.Syntax.Chunks[line.Syntax.ChunkAt(phrase.Head)]) is not null
            || head is "application" or "applications" or "filing" or "use" or "indication" or "label")
        {
            return OwnerOf(phrase) is { } owner ? [owner] : FromBefore(cue);
        }

        if (ProductNames.NameIn(line, phrase) is { } name)
        {
            return [Described(name, phrase)];
        }

        if (Listed(cue) is { Count: > 0 } listed)
        {
            return listed;
        }

        if (Predicate(phrase, cue) is { Count: > 0 } predicates)
        {
            return predicates;
        }

        if (!ProductNames.IsClass(line, phrase))
        {
            return cue.Side != ProductSide.Phrase
                && ProductNames.MayBeName(line, phrase) ? [Described(ProductNames.BehindClass(line, phrase), phrase)] : [];
        }

        var first = phrase.First > 0 ? line.Syntax.Words[phrase.First - 1].Lower : "";
        return first is "the" or "this" or "these" or "its" or "that" or "both" && FromBefore(cue) is { Count: > 0 } before
            && before[0].Name is not null ? before
            : GlossName(phrase) is { } gloss ? [gloss]
            : cue.Side == ProductSide.Phrase ? [] : [new Product(line.Context.SlotOf(phrase), phrase.Last)];
    }

    /// <summary>"tofersen" in "granted tofersen accelerated approval".</summary>
    private Phrase? NameBefore(Phrase phrase, int noun)
    {
        var words = phrase.Words.TakeWhile(word => word < noun).ToList();
        return words.Count > 0 && !words.Any(word => line.Syntax.Words[word].Tag == Tag.Possessive)
            ? ProductNames.NameIn(line, new Phrase(words, words[^1])) : null;
    }

    /// <summary>"Hepcludex's conditional authorisation", "authorisation of X", "application for X".</summary>
    private Product? OwnerOf(Phrase phrase)
    {
        var rest = phrase.Words.Where(word => word > phrase.Head).ToList();
        if (rest.Count > 0 && ProductNames.NameIn(line, new Phrase(rest, rest[^1])) is { } complement)
        {
            return Described(complement, phrase);
        }

        var chunk = line.Syntax.ChunkAt(phrase.Head);
        if (StatusNouns.At(line.Syntax.Words, chunks[chunk]) is { } noun && NameBefore(phrase, noun.Word) is { } before)
        {
            return Described(before, before);
        }

        var words = Enumerable.Range(chunks[chunk].First, chunks[chunk].Head - chunks[chunk].First).ToList();
        var owner = words.FindLastIndex(word => line.Syntax.Words[word].Tag == Tag.Possessive);
        if (owner > 0 && ProductNames.NameIn(line, new Phrase(words[..owner], words[owner - 1])) is { } possessor)
        {
            return Described(possessor, possessor);
        }

        return chunk + 2 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && chunks[chunk + 1].Lemma is "for" or "of"
            && chunks[chunk + 2].Kind == ChunkKind.Noun
            && line.Arguments.Phrases.Base(chunks[chunk + 2]) is var behind
            && ProductNames.NameIn(line, behind) is { } named ? Described(named, behind) : null;
    }

    /// <summary>"Another drug approved for human use is riluzole", "drugs approved by the FDA include A and B".</summary>
    private List<Product> Predicate(Phrase phrase, StatusCue cue)
    {
        for (var i = cue.Chunk + 1; i < chunks.Count && chunks[i].Kind is not (ChunkKind.Break or ChunkKind.Relative); i++)
        {
            if (chunks[i].Verb is { Lemma: "be" or "include" or "comprise", Passive: false, Kind: VerbKind.Finite } && phrase.Last < chunks[i].First)
            {
                return line.Arguments.DirectObjects(i).Select(item => (item, name: ProductNames.NameIn(line, item)))
                    .Where(pair => pair.name is not null).Select(pair => Described(pair.name!, pair.item)).ToList();
            }
        }

        return [];
    }

    /// <summary>"anti-VEGF drugs (aflibercept)".</summary>
    private Product? GlossName(Phrase phrase) =>
        line.Asides.FirstOrDefault(aside => aside.After == phrase.Last && !aside.IsList && aside.Entries[0].Count > 0
            && DrugNames.ModalityOf(line.Context.Article[aside.Entries[0][0]].Split(' ')[0].ToLowerInvariant()) is not null) is { } aside
            ? new Product(line.Context.SlotOf(aside.Entries[0][0])) : null;

    private ProductAside? ListAside(Phrase phrase) => line.Asides
        .FirstOrDefault(aside => aside.IsList && aside.After >= phrase.First && aside.After <= phrase.Last + 1);

    /// <summary>Products that a class is spelt out by: behind a colon, "namely", "are", or anywhere in the clause with asides of their own.</summary>
    private List<Product> Listed(StatusCue cue)
    {
        var clause = line.ClauseOf(cue.Word);
        var last = chunks[^1].End;
        return line.Asides.Where(aside => !aside.IsList && aside.DescribesProduct && aside.After >= 0 && aside.After < last
            && line.InClause(aside.After, clause))
            .Select(aside => line.Syntax.ChunkAt(aside.After))
            .Where(chunk => chunk >= 0 && chunks[chunk].Kind == ChunkKind.Noun)
            .Select(chunk => line.Arguments.Phrases.Base(chunks[chunk]))
            .Select(phrase => (phrase, name: ProductNames.NameIn(line, phrase)))
            .Where(pair => pair.name is not null)
            .Select(pair => Described(pair.name!, pair.phrase))
            .ToList();
    }

    /// <summary>The product with what its aside and a possessive before it say.</summary>
    private Product Described(Phrase name, Phrase phrase)
    {
        var aside = line.Asides.FirstOrDefault(found => !found.IsList && found.After >= name.Last && found.After <= Math.Max(name.Last, phrase.Last));
        var entry = aside?.Entries[0] ?? [];
        return new Product(
            line.Context.SlotOf(name), name.Last, aside?.YearOf(entry), aside?.CompanyOf(entry) ?? Possessor(name)
                ?? Maker(name), aside?.RegulatorOf(entry), aside?.DiseaseOf(entry));
    }

    private Slot? Possessor(Phrase name)
    {
        var words = line.Syntax.Words;
        for (var word = name.First - 1; word > 0 && word >= name.First - 6; word--)
        {
            if (words[word].Tag == Tag.Possessive)
            {
                var first = word - 1;
                while (first > 0 && char.IsUpper(words[first - 1].Text[0]) && words[first - 1].Tag == Tag.Noun)
                {
                    first--;
                }

                var owner = new Phrase(Enumerable.Range(first, word - first).ToList(), word - 1);
                return line.IsRegulator(word - 1) || !char.IsUpper(words[first].Text[0])
                    || IsPlace(words[word - 1].Lower) ? null : line.Context.SlotOf(owner);
            }
        }

        return null;
    }

    /// <summary>"Zabdeno from Janssen", "by SiBiono".</summary>
    private Slot? Maker(Phrase name)
    {
        var chunk = line.Syntax.ChunkAt(name.Last) + 1;
        return chunk + 1 < chunks.Count && chunks[chunk].Kind == ChunkKind.Preposition && chunks[chunk].Lemma is "from" or "by"
            && chunks[chunk + 1].Kind == ChunkKind.Noun
            && line.Arguments.Phrases.Base(chunks[chunk + 1]) is var maker
            && ProductAside.IsCompany(line.Syntax.TextOf(maker)) ? line.Context.SlotOf(maker) : null;
    }

    private static bool IsPlace(string lower) => WordSets.Has("owners that are places", lower);

    /// <summary>
    /// The product that the words before speak of: the first one named before the cue in this sentence, else the first of a sentence
    /// before; "the former" and "the latter" choose between two. With none in sight, a product without a name.
    /// </summary>
    private List<Product> FromBefore(StatusCue cue, string word = "it")
    {
        var here = Named(line, chunks[cue.Chunk].First).ToList();
        for (var back = line.Context.Before.Count - 1; back >= Math.Max(0, line.Context.Before.Count - 2)
            && (here.Count == 0 || (word is "former" && here.Count < 2)); back--)
        {
            var before = new ApprovalLine(line.Context with { Syntax = line.Context.Before[back], Before = [] });
            var there = new ProductFinder(before).Named(before, int.MaxValue)
                .Select(product => product with { Name = product.Name! with { IsHere = false }, Word = -1, Year = null }).ToList();
            if (there.Count > 0)
            {
                return word switch
                {
                    "former" => [there[0]],
                    "latter" => [there[^1]],
                    "they" or "both" or "all" or "these" or "each" => there,
                    _ => [there[0]],
                };
            }
        }

        return here.Count == 0 ? [new Product(null)] : word switch
        {
            "former" when here.Count > 1 => [here[^2]],
            "they" or "both" or "all" or "each" => here,
            _ => [here[0]],
        };
    }

    /// <summary>The products that the sentence names before a word.</summary>
    private IEnumerable<Product> Named(ApprovalLine where, int limit) => where.Syntax.Chunks
        .Where(chunk => chunk.Kind == ChunkKind.Noun && chunk.End <= limit)
        .Select(chunk => where.Arguments.Phrases.Base(chunk))
        .Select(phrase => (phrase, name: ProductNames.NameIn(where, phrase)))
        .Where(pair => pair.name is not null)
        .Select(pair => Described(pair.name!, pair.phrase))
        .DistinctBy(product => product.Name!.Text);
}
