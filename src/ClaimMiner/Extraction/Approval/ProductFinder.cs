using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Finds the products that a status cue speaks of in its segment of the sentence, by the order of the names: before a passive, behind an
/// active verb, in a list behind a colon. What only points ("it", "the latter", "the drug") is left to <see cref="ProductResolver"/>.
/// </summary>
internal sealed class ProductFinder(ApprovalLine line)
{
    /// <summary>How many words may stand between a status noun and the product that complements it: "a letter from the FDA for X".</summary>
    private const int ComplementReach = 14;

    private readonly IReadOnlyList<Token> words = line.Syntax.Words;
    private readonly ProductDescriber describer = new(line);

    /// <summary>The products named for the cue; empty where the segment names none in the cue's place.</summary>
    public IReadOnlyList<Product> Find(StatusCue cue, TextSpan segment)
    {
        var at = words[cue.Word].Span;
        var named = line.Products.Where(mention => !mention.IsAlias && segment.Contains(mention.Span)).ToList();
        var before = named.Where(mention => mention.Span.End <= at.Start).ToList();
        var behind = named.Where(mention => mention.Span.Start >= at.Start && !(mention.First <= cue.Word && cue.Word <= mention.Last)).ToList();
        var found = cue.Side switch
        {
            ProductSide.Object or ProductSide.Successor => Objects(cue, before, behind),
            ProductSide.Attribute => Attributed(cue, before, behind),
            ProductSide.Noun => OfNoun(cue, before, behind),
            _ => Subjects(cue, before, behind),
        };
        return describer.Describe(found, segment);
    }

    /// <summary>The first group of names before the cue, with those that share its verb later: "X was approved in 2018, and Y in 2025".</summary>
    private List<ProductMention> Subjects(StatusCue cue, List<ProductMention> before, List<ProductMention> behind)
    {
        var mark = Enumerable.Range(0, cue.Word).LastOrDefault(word => words[word].Lower is ":" or ";", -1);
        var after = before.Where(mention => mention.First > mark).ToList();
        var group = IsReduced(cue) ? Nearest(line.Products.Where(mention => !mention.IsAlias && mention.Span.End <= words[cue.Word].Span.Start).ToList()) : FirstGroup(after.Count > 0 ? after : before);
        if (Predicate(cue, group, behind) is { Count: > 0 } predicate)
        {
            return predicate;
        }

        if (group.Count == 0 && cue.Side == ProductSide.Follower && behind.FindIndex(mention => mention.First > 1 && words[FirstWordOf(mention) - 1].Lower == "with") is >= 0 and var brought)
        {
            return Coordinated(behind, brought);
        }

        if (group.Count > 0)
        {
            return [.. Apposed(group, after), .. Gapped(behind)];
        }

        return Listed(cue, behind) is { Count: > 0 } listed ? listed : MarketedAs(cue);
    }

    /// <summary>"a recombinant adenovirus, marketed as X, was approved": the second name of what has no first.</summary>
    private List<ProductMention> MarketedAs(StatusCue cue) => line.Products.LastOrDefault(mention => mention.IsAlias && mention.Last < cue.Word
        && mention.First > 1 && words[mention.First - 2].Lower is "marketed" or "sold" or "known" && !Enumerable.Range(0, mention.First).Any(word => words[word].Lower == "it")) is { } alias ? [alias] : [];

    /// <summary>"The first ChE-I to be approved was tacrine": the name stands behind "was".</summary>
    private List<ProductMention> Predicate(StatusCue cue, List<ProductMention> group, List<ProductMention> behind) =>
        group.All(mention => !ProductNames.IsInn(words[mention.Last].Lower) && mention.Aside is null)
            && behind.FindIndex(mention => ProductNames.IsInn(words[mention.Last].Lower) && FirstWordOf(mention) - 1 is > 0 and var be && be > cue.Word && words[be].Lower is "was" or "is" or "were" or "are") is >= 0 and var first
            ? Coordinated(behind, first) : [];

    /// <summary>"another fluocinolone implant, Retisert (Company), is approved": the brand behind the class.</summary>
    private List<ProductMention> Apposed(List<ProductMention> group, List<ProductMention> mentions)
    {
        if (group is not [{ Aside: null } only] || mentions.IndexOf(only) is not (>= 0 and var at) || at + 1 >= mentions.Count || mentions[at + 1] is not { Aside.DescribesProduct: true, IsOblique: false } brand)
        {
            return group;
        }

        var chunk = line.Syntax.ChunkAt(only.Last);
        return chunk >= 0 && ProductNames.IsClass(words[line.Syntax.Chunks[chunk].Head].Lower) && brand.First == line.Syntax.Chunks[chunk].End + 1 && words[brand.First - 1].Tag == Tag.Comma ? [brand] : group;
    }

    /// <summary>"X, approved by the FDA in 2008, …", "a vaccine that was approved": what the participle or the relative clause describes is near.</summary>
    private bool IsReduced(StatusCue cue)
    {
        if (line.Syntax.Chunks[cue.Chunk].Verb is not { } verb || cue.Side != ProductSide.Subject)
        {
            return false;
        }

        var before = line.Arguments.Before(cue.Chunk);
        return before >= 0 && (line.Syntax.Chunks[before].Kind == ChunkKind.Relative
            || (line.Syntax.Chunks[cue.Chunk].End - line.Syntax.Chunks[cue.Chunk].First == 1 && words[verb.Head].Tag is Tag.Participle or Tag.Past
            && line.Syntax.Chunks[before].Kind is ChunkKind.Noun or ChunkKind.Comma));
    }

    /// <summary>The group of names that ends nearest before the cue, complements inside an apposition left out.</summary>
    private List<ProductMention> Nearest(List<ProductMention> before)
    {
        var last = before.FindLastIndex(mention => !mention.IsOblique || !before.Exists(other => other.Last < mention.First && IsApposed(other, mention)));
        if (last < 0)
        {
            return [];
        }

        var first = last;
        while (first > 0 && IsLinked(before[first - 1], before[first], dated: false))
        {
            first--;
        }

        return before[first..(last + 1)];
    }

    /// <summary>Whether ", a" or ", the" opens an apposition between the two.</summary>
    private bool IsApposed(ProductMention left, ProductMention right) => Enumerable.Range(left.Last + 1, right.First - left.Last - 1)
        .Any(word => words[word].Tag == Tag.Comma && words[word + 1].Tag is Tag.Determiner or Tag.Number);

    private List<ProductMention> Objects(StatusCue cue, List<ProductMention> before, List<ProductMention> behind)
    {
        if (IsGap(cue) && before.Count > 0)
        {
            return Coordinated(before, before.Count - 1);
        }

        var mark = Enumerable.Range(cue.Word, words.Count - cue.Word).FirstOrDefault(word => words[word].Lower == ";", int.MaxValue);
        var group = FirstGroup(behind.Where(mention => !IsComparison(mention) && mention.First < mark).ToList(), dated: true);
        return group.Count > 0 && !IsPointed(cue, group[0]) ? group : [];
    }

    /// <summary>"the FDA-approved drug X", "X, an FDA-approved drug", "FDA-approved drugs such as X and Y".</summary>
    private List<ProductMention> Attributed(StatusCue cue, List<ProductMention> before, List<ProductMention> behind)
    {
        var chunk = line.Syntax.Chunks[cue.Chunk];
        var own = behind.FindIndex(mention => mention.First < chunk.End || (mention.IsInAside && mention.Aside!.After < chunk.End));
        if (own >= 0 && !(IsPredicate(cue) && FirstGroup(before).Count > 0 && !ProductNames.IsInn(words[behind[own].Last].Lower)))
        {
            return Coordinated(behind, own);
        }

        if (IsPredicate(cue) && FirstGroup(before) is { Count: > 0 } subjects)
        {
            return subjects;
        }

        return Listed(cue, behind) is { Count: > 0 } listed ? listed : [];
    }

    private List<ProductMention> OfNoun(StatusCue cue, List<ProductMention> before, List<ProductMention> behind)
    {
        if (behind.FindIndex(mention => mention.First - cue.Word <= ComplementReach && Complements(cue, mention)) is >= 0 and var complement)
        {
            return FirstGroup(behind[complement..], dated: true);
        }

        if (before.FindLastIndex(mention => IsOwner(mention, cue)) is >= 0 and var owner)
        {
            return [before[owner]];
        }

        if (cue.Governor >= 0 && line.Syntax.Chunks[cue.Governor].Verb is { Passive: false } verb && ApprovalWords.Has("giving verbs", verb.Lemma))
        {
            return before.Where(mention => mention.First > verb.Head).ToList();
        }

        return Subjects(cue, before, behind);
    }

    /// <summary>The first name that is no complement of another noun, and its coordinates; failing that, the last of those that are.</summary>
    private List<ProductMention> FirstGroup(List<ProductMention> mentions, bool dated = false)
    {
        var first = mentions.FindIndex(mention => !mention.IsWeak && (dated || !mention.IsOblique));
        first = first >= 0 ? first : mentions.FindIndex(mention => !mention.IsOblique);
        first = first >= 0 ? first : mentions.FindLastIndex(mention => !mention.IsWeak);
        while (first > 0 && mentions[first - 1].IsOblique && IsLinked(mentions[first - 1], mentions[first], dated))
        {
            first--;
        }

        return first < 0 ? [] : Coordinated(mentions, first, dated);
    }

    /// <summary>The mention and those that follow it in one list.</summary>
    private List<ProductMention> Coordinated(List<ProductMention> mentions, int first, bool dated = false)
    {
        var group = new List<ProductMention> { mentions[first] };
        for (var i = first + 1; i < mentions.Count; i++)
        {
            if (mentions[i].IsInAside && mentions[i].Aside == group[^1].Aside)
            {
                group.Add(mentions[i]);
            }
            else if (IsLinked(group[^1], mentions[i], dated))
            {
                group.Add(mentions[i]);
            }
            else if (!mentions[i].IsOblique && !mentions[i].IsInAside)
            {
                break;
            }
        }

        return group;
    }

    /// <summary>Whether a comma or a conjunction leads from one name to the next, and no verb stands between.</summary>
    private bool IsLinked(ProductMention left, ProductMention right, bool dated)
    {
        var start = FirstWordOf(right);
        var (from, link) = (left.Last + 1, start - 1);
        while (dated && link > from && words[link].Lower is "of" or "for" or "to" or "by")
        {
            link--;
        }

        return link >= from && (words[link].Tag is Tag.Comma || words[link].Lower is "and" or "or" or "&" or "plus" or ";" || (words[link].Lower == "as" && link > 1 && words[link - 1].Lower == "well"))
            && !line.Syntax.Chunks.Any(chunk => chunk.Verb is { Kind: VerbKind.Finite } && chunk.First >= from && chunk.First < start)
            && !(words[link].Tag is Tag.Comma && words[start].Lower is "a" or "an")
            && (dated || words[link].Tag is not Tag.Comma || link == from || line.Asides.Any(aside => aside.After == link - 1));
    }

    /// <summary>First word of the noun phrase that the name stands in, article and modifiers included.</summary>
    private int FirstWordOf(ProductMention mention)
    {
        var chunk = line.Syntax.ChunkAt(mention.First);
        var word = mention.First;
        while (chunk >= 0 && word > line.Syntax.Chunks[chunk].First && words[word - 1].Tag is not (Tag.Conjunction or Tag.Comma))
        {
            word--;
        }

        return word;
    }

    /// <summary>"…, and sepiapterin (Sephience) in July 2025", "followed by Y in 1996": names behind the verb with dates of their own.</summary>
    private IEnumerable<ProductMention> Gapped(List<ProductMention> behind)
    {
        for (var i = 0; i < behind.Count; i++)
        {
            var link = FirstWordOf(behind[i]) - 1;
            var until = i + 1 < behind.Count ? behind[i + 1].Span.Start : behind[i].Span.End + 60;
            if (!behind[i].IsOblique && !behind[i].IsInAside && link > 0 && words[link].Lower is "and" or "," && words[behind[i].Last].Span.End is var end
                && line.Dates.Any(date => date.Span.Start > end && date.Span.Start < until))
            {
                yield return behind[i];
            }
        }
    }

    /// <summary>Names that a class before the cue is spelt out by: behind a colon, "namely", "include", "are", "such as".</summary>
    private List<ProductMention> Listed(StatusCue cue, List<ProductMention> behind)
    {
        var first = behind.FindIndex(mention => OpensList(cue, mention));
        return first < 0 ? [] : Coordinated(behind, first, dated: true);
    }

    private bool OpensList(StatusCue cue, ProductMention mention)
    {
        if (mention.IsInAside)
        {
            return true;
        }

        var word = FirstWordOf(mention) - 1;
        return word > cue.Word && (words[word].Lower is ":" or "namely" or "including" or "as" or "like" or "e.g." or "comprise" or "both" or "are" or "is" or "was" or "were"
            || (words[word].Tag == Tag.Comma && (cue.Side == ProductSide.Attribute || mention.Aside is { DescribesProduct: true } || !words.Skip(word + 1).Any(token => token.IsVerb)))
            || line.Syntax.ChunkAt(word) is >= 0 and var chunk
            && line.Syntax.Chunks[chunk].Verb is { Lemma: "be" or "include" or "comprise" or "become" or "remain" });
    }

    /// <summary>"X, which the FDA approved": the verb's object stands before it.</summary>
    private bool IsGap(StatusCue cue)
    {
        var chunk = cue.Chunk - 1;
        while (chunk > 0 && line.Syntax.Chunks[chunk].Kind is ChunkKind.Noun or ChunkKind.Adverb)
        {
            chunk--;
        }

        return chunk >= 0 && line.Syntax.Chunks[chunk].Kind == ChunkKind.Relative
            && (chunk < cue.Chunk - 1 && Enumerable.Range(chunk, cue.Chunk - chunk).Any(i => line.IsRegulator(line.Syntax.Chunks[i].Head)
            || ProductAside.IsCompany(line.Syntax.TextOf(line.Arguments.Phrases.Base(line.Syntax.Chunks[i])))));
    }

    /// <summary>Whether a pronoun or "the drug" stands between the verb and the name, so that the name is not its object.</summary>
    private bool IsPointed(StatusCue cue, ProductMention mention) =>
        cue.Word + 1 < words.Count && words[cue.Word + 1].Lower is "it" or "them" && mention.First > cue.Word + 1;

    private bool IsComparison(ProductMention mention) =>
        mention.First > 0 && !(line.Syntax.ChunkAt(mention.First) is > 0 and var own && line.Syntax.Chunks[own - 1].Lemma is "by" && ProductNames.IsInn(words[mention.Last].Lower)) && line.Syntax.ChunkAt(mention.First) is > 0 and var chunk
            && line.Syntax.Chunks[chunk - 1].Lemma is "with" or "than" or "over" or "versus" or "as" or "by" or "from";

    /// <summary>"of X", "for X", "to X" behind the noun.</summary>
    private bool Complements(StatusCue cue, ProductMention mention) => FirstWordOf(mention) - 1 is > 0 and var word
        && (words[word].Lower is "of" or "for" || (words[word].Lower == "to" && cue.Status != Claims.RegulatoryStatus.Rejected));

    /// <summary>"X's licence", "X's 2020 conditional authorisation".</summary>
    private bool IsOwner(ProductMention mention, StatusCue cue) =>
        mention.Last + 1 < cue.Word && words[mention.Last + 1].Tag == Tag.Possessive && cue.Word - mention.Last < 8;

    private bool IsPredicate(StatusCue cue)
    {
        var before = line.Arguments.Before(cue.Chunk);
        return before >= 0 && (line.Syntax.Chunks[before].Kind == ChunkKind.Comma
            || line.Syntax.Chunks[before].Verb is { Lemma: "be" or "become" or "remain" or "represent" });
    }
}
