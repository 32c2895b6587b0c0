using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Finds the product of a cue whose segment names none: what a pronoun, "the latter" or "the drug" points at, the product of the event
/// before, the one that the sentence or an earlier sentence of the paragraph is about; else the class of products that stands there.
/// </summary>
internal sealed class ProductResolver(ApprovalLine line)
{
    /// <summary>How many sentences back an antecedent may stand.</summary>
    private const int Reach = 4;

    private readonly IReadOnlyList<Token> words = line.Syntax.Words;
    private readonly IReadOnlyList<Chunk> chunks = line.Syntax.Chunks;
    private readonly ProductDescriber describer = new(line);
    private List<Product>? earlier;

    /// <param name="cue">The cue.</param>
    /// <param name="segment">Its segment.</param>
    /// <param name="before">Products of the events before in the sentence, the last event's last.</param>
    public IReadOnlyList<Product> Resolve(StatusCue cue, TextSpan segment, IReadOnlyList<IReadOnlyList<Product>> before)
    {
        var phrases = PhrasesOf(cue).Where(phrase => segment.Contains(words[phrase.Head].Span)).ToList();
        if (cue.Side != ProductSide.Attribute && Pointer(segment, cue) is { } pointer && Pointed(pointer, words[cue.Word].Span.Start, before) is { Count: > 0 } pointed)
        {
            return pointed;
        }

        if (cue.Side == ProductSide.Attribute)
        {
            return IsSubjectPronoun(cue) ? Topic(words[cue.Word].Span.Start, before) : [];
        }

        var named = phrases.Where(phrase => IsIndefinite(phrase)).ToList();
        return named.Count > 0 && named.All(phrase => ProductNames.IsClass(words[phrase.Head].Lower) || ProductNames.MayBeName(line, phrase))
            ? named.Select(phrase => new Product(ClassOf(phrase))).DistinctBy(product => product.Name!.Text).ToList()
            : Alias(segment, before) ?? Topic(words[cue.Word].Span.Start, before, phrases);
    }

    /// <summary>
    /// The class that the cue's status is denied of ("no drug has been approved"): named where it is a class of its own, a product without a
    /// name where all drugs are meant. Empty where nothing is denied; null entries stand for nothing.
    /// </summary>
    public IReadOnlyList<Product> Denied(StatusCue cue, TextSpan segment, IReadOnlyList<IReadOnlyList<Product>> before)
    {
        var no = Enumerable.Range(0, cue.Word).LastOrDefault(word => segment.Contains(words[word].Span) && ApprovalWords.Has("words of denial", words[word].Lower), -1);
        if (no < 0 || cue.Side == ProductSide.Object || (cue.Side == ProductSide.Noun && IsOwnDenial(no, cue.Word)) || cue.Status is Claims.RegulatoryStatus.Designated or Claims.RegulatoryStatus.Rejected or Claims.RegulatoryStatus.Withdrawn
            || chunks.Any(chunk => chunk.Verb is { Kind: VerbKind.Finite, Lemma: not ("have" or "be") } verb && verb.Head > no && chunk.End <= cue.Word
            && chunk != chunks[cue.Chunk] && (cue.Governor < 0 || chunk != chunks[cue.Governor])))
        {
            return [];
        }

        if (words[no].Lower == "neither")
        {
            var named = NamedIn(line, describer, mention => mention.First > no && mention.First <= no + 3);
            named = named.Count > 0 ? named : Pointed("both", words[no].Span.Start, before);
            return named.Select(product => product with { IsDenied = true }).DefaultIfEmpty(new Product(null, IsDenied: true)).ToList();
        }

        var chunk = line.Syntax.ChunkAt(no);
        if (words[no].Lower == "none" && no + 2 < words.Count && words[no + 1].Lower == "of" && line.Syntax.ChunkAt(no + 2) is >= 0 and var whole)
        {
            return [new Product(line.Context.SlotOf(line.Arguments.Phrases.Base(chunks[whole])), IsDenied: true)];
        }

        return [new Product(chunk >= 0 && chunks[chunk].Kind == ChunkKind.Noun && ClassIn(chunks[chunk], no) is { } name ? line.Context.SlotOf(name) : null, IsDenied: true)];
    }

    /// <summary>"no equivalent authorisation exists": the noun itself is denied and not its product.</summary>
    private bool IsOwnDenial(int no, int noun) => words[no].Lower == "no"
        && Enumerable.Range(no + 1, noun - no - 1).All(word => words[word].Tag is Tag.Adjective or Tag.Noun or Tag.Gerund && !ProductNames.IsClass(words[word].Lower));

    /// <summary>"IDO1 inhibitor" of "no IDO1 inhibitor"; null for "no drug", "no new disease-modifying therapy".</summary>
    private Phrase? ClassIn(Chunk chunk, int no)
    {
        var rest = Enumerable.Range(no + 1, Math.Max(0, chunk.End - no - 1)).ToList();
        return rest.Count > 1 && rest[..^1].Any(word => !ApprovalWords.Has("modifiers that name no class", words[word].Lower) && words[word].Tag is Tag.Noun or Tag.Adjective
            && !DiseaseFinder.IsDisease(line.Context, new Phrase([word], word))) ? new Phrase(rest, rest[^1]) : null;
    }

    /// <summary>The noun phrases in the cue's place: subjects of a passive, objects of an active verb, subjects of the verb that holds a noun.</summary>
    private IReadOnlyList<Phrase> PhrasesOf(StatusCue cue) => cue.Side switch
    {
        ProductSide.Object => line.Arguments.DirectObjects(cue.Chunk),
        ProductSide.Noun when cue.Governor >= 0 && chunks[cue.Governor].Verb is { Passive: false } verb && ApprovalWords.Has("giving verbs", verb.Lemma) => [],
        ProductSide.Noun => cue.Governor >= 0 ? line.Arguments.Subjects(cue.Governor) : [],
        ProductSide.Attribute => Attributed(cue),
        _ => chunks[cue.Chunk].Verb is not null ? line.Arguments.Subjects(cue.Chunk) : [],
    };

    /// <summary>"it is an approved drug", "this was the first licensed vaccine".</summary>
    private bool IsSubjectPronoun(StatusCue cue) =>
        line.Arguments.Before(cue.Chunk) is >= 0 and var be && chunks[be].Verb is { Lemma: "be" or "become" or "remain" }
            && line.Arguments.Subjects(be) is [var subject, ..] && Naming.IsPronoun(line.Syntax, subject);

    private List<Phrase> Attributed(StatusCue cue)
    {
        var phrase = line.Arguments.Phrases.Base(chunks[cue.Chunk]);
        var rest = phrase.Words.Where(word => word > cue.Word).ToList();
        return rest.Count > 0 ? [new Phrase(rest, phrase.Head)] : [];
    }

    private bool IsIndefinite(Phrase phrase)
    {
        var first = phrase.First > 0 ? words[phrase.First - 1].Lower : "";
        var head = words[phrase.Head].Lower;
        return !Naming.IsPronoun(line.Syntax, phrase) && !StatusNouns.In(words, chunks[line.Syntax.ChunkAt(phrase.Head)])
            && !((ApprovalWords.Has("words that point", first) || (phrase.First > 1 && words[phrase.First - 1].Tag == Tag.Possessive)) && ProductNames.IsClass(head) && !IsNamedClass(phrase)) && !ApprovalWords.Has("nouns that are no products", head)
            && !line.IsRegulator(phrase.Head);
    }

    /// <summary>"its RTS,S malaria vaccine": a class with a name in front, which no article makes point elsewhere.</summary>
    private bool IsNamedClass(Phrase phrase) => phrase.Words.Any(word => word != phrase.Head && !line.IsCompany(word)
        && words[word].Text.Count(char.IsUpper) > 1 && !line.Context.Mentions.Any(mention => mention.Kind is Documents.EntityType.Gene or Documents.EntityType.Disease or Documents.EntityType.Protein && mention.Span.Overlaps(words[word].Span)));

    private Slot ClassOf(Phrase phrase) => line.Context.SlotOf(ProductNames.BehindClass(line, phrase));

    /// <summary>The word of the segment that points: "it", "both", "the latter"; the one nearest to the cue's place.</summary>
    private string? Pointer(TextSpan segment, StatusCue cue)
    {
        var pointing = Enumerable.Range(0, words.Count).Where(word => segment.Contains(words[word].Span)
            && (words[word].Lower is "former" or "latter" || ApprovalWords.Has("pronouns for products", words[word].Lower) && words[word].Tag != Tag.Conjunction)).ToList();
        var chosen = pointing.Where(word => words[word].Lower is "former" or "latter").OrderBy(word => Math.Abs(word - cue.Word)).DefaultIfEmpty(
            pointing.OrderBy(word => Math.Abs(word - cue.Word)).FirstOrDefault(-1)).First();
        return chosen < 0 ? null : words[chosen].Lower;
    }

    private List<Product> Pointed(string pointer, int position, IReadOnlyList<IReadOnlyList<Product>> before)
    {
        var here = Distinct(before.SelectMany(products => products).Select(product => product.Again()).Concat(NamedBefore(position)));
        var pool = here.Count > 1 || (here.Count == 1 && pointer is "it" or "its") ? here : Earlier().Count > here.Count ? Earlier() : here;
        return pool.Count == 0 ? [] : pointer switch
        {
            "former" => [pool[Math.Max(0, pool.Count - 2)]],
            "latter" => [pool[^1]],
            "it" or "its" => before.LastOrDefault(products => products.Count > 0 && products[0].Name is not null) is { } last ? [last[0].Again()] : [pool[0]],
            _ => pool,
        };
    }

    /// <summary>"After a complete response letter in June 2021, X was approved": what opens the sentence is about what comes.</summary>
    private bool OpensBefore(int position) => ApprovalWords.Has("words that open a sentence", words[0].Lower)
        && !words.Any(word => word.Tag == Tag.Comma && word.Span.Start < position);

    /// <summary>"full licensure as X followed": the second name that a product, told of before in the sentence, goes by at this event.</summary>
    private List<Product>? Alias(TextSpan segment, IReadOnlyList<IReadOnlyList<Product>> before) =>
        before.Any(products => products.Count == 1 && products[0].Name is { IsHere: true }) && line.Products.FirstOrDefault(mention => mention.IsAlias && segment.Contains(mention.Span) && words[Math.Max(0, mention.First - 1)].Lower == "as") is { } alias
            && before[^1].Count == 1 ? [describer.Described(alias) with { Company = describer.Described(alias).Company ?? before[^1][0].Company }] : null;

    /// <summary>What the talk is of where nothing points: the products of the last event, those named before, those of the sentences before, those named later.</summary>
    private List<Product> Topic(int position, IReadOnlyList<IReadOnlyList<Product>> before, IReadOnlyList<Phrase>? phrases = null)
    {
        if (before.LastOrDefault(products => products.Count > 0 && products[0].Name is not null) is { } last)
        {
            return last.Select(product => product.Again()).ToList();
        }

        if (OpensBefore(position) && NamedIn(line, describer, mention => mention.Span.Start >= position) is { Count: > 0 } announced)
        {
            return announced[..1];
        }

        return NamedBefore(position) is { Count: > 0 } named ? named[..1]
            : Earlier() is { Count: > 0 } antecedents ? antecedents[..1]
            : phrases?.FirstOrDefault(phrase => phrase.Words.Count > 1 && ProductNames.IsClass(words[phrase.Head].Lower)) is { } pointing ? [new Product(ClassOf(pointing))]
            : NamedIn(line, describer, mention => mention.Span.Start >= position) is { Count: > 0 } later ? later[..1]
            : [new Product(null)];
    }

    private List<Product> NamedBefore(int position) =>
        NamedIn(line, describer, mention => mention.Span.End <= position);

    private static List<Product> NamedIn(ApprovalLine where, ProductDescriber how, Func<ProductMention, bool> which)
    {
        var mentions = where.Products.Where(mention => !mention.IsAlias && !mention.IsInAside && which(mention)).ToList();
        var strong = mentions.Where(mention => !mention.IsWeak).ToList();
        mentions = strong.Count > 0 && strong.Any(mention => !mention.IsOblique) ? strong : mentions;
        return Distinct(mentions.Where(mention => !mention.IsOblique).Concat(mentions.Where(mention => mention.IsOblique))
            .Select(how.Described));
    }

    /// <summary>The products of the nearest sentence before that names any.</summary>
    private List<Product> Earlier()
    {
        if (earlier is not null)
        {
            return earlier;
        }

        earlier = [];
        for (var back = line.Context.Before.Count - 1; back >= Math.Max(0, line.Context.Before.Count - Reach) && earlier.Count == 0; back--)
        {
            var before = ApprovalLine.Of(line.Context, back);
            earlier = NamedIn(before, new ProductDescriber(before), _ => true)
                .ConvertAll(product => new Product(product.Name! with { IsHere = false }));
        }

        return earlier;
    }

    private static List<Product> Distinct(IEnumerable<Product> products) => products.Where(product => product.Name is not null).DistinctBy(product => product.Name!.Text).ToList();
}
