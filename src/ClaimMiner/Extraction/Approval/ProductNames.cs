using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Tells a product's name from a class of products and from everything else.</summary>
internal static class ProductNames
{
    private static readonly IReadOnlySet<string> Classes = DataFile.Words("product-classes.tsv");
    private static readonly IReadOnlySet<string> Regions = DataFile.Words("regions.tsv");

    /// <summary>Whether the phrase names one product: a drug stem, a code, a brand, or an aside that tells its company or year.</summary>
    public static bool IsNamed(ApprovalLine line, Phrase phrase) => NameIn(line, phrase) is not null;

    /// <summary>The part of the phrase that is the product's name; null for a class.</summary>
    public static Phrase? NameIn(ApprovalLine line, Phrase phrase)
    {
        var words = line.Syntax.Words;
        var named = phrase.Words.Where(word => IsNameWord(line, word)).ToList();
        var company = phrase.Words.ToList().FindLastIndex(word => ProductAside.IsCompany(words[word].Text));
        named.RemoveAll(word => company >= 0 && word < phrase.Words[company]);
        if (named.Count == 0 || (DiseaseFinder.IsDisease(line.Context, phrase)
            && !named.Any(word => DrugNames.ModalityOf(words[word].Lower) is not null)))
        {
            return null;
        }

        // "the anti-CD6 antibody itolizumab", "Reata's Skyclarys": the name is what follows the class or the company.
        var last = named[^1];
        var first = last;
        while (first > phrase.First && phrase.Words.Contains(first - 1) && words[first - 1].Tag is Tag.Noun or Tag.Adjective
            && !Classes.Contains(words[first - 1].Lower) && IsNameWord(line, first - 1))
        {
            first--;
        }

        var end = last;
        while (end < phrase.Last && phrase.Words.Contains(end + 1) && (words[end + 1].Tag == Tag.Number || IsNamePart(words[end + 1].Lower)))
        {
            end++;
        }

        if (IsNamePart(words[end].Lower) || end > last || first < last || phrase.Words.Count == 1)
        {
            return new Phrase(Enumerable.Range(first, end - first + 1).ToList(), end);
        }

        // A class behind the name belongs to it only when the name alone could not stand: "dapivirine ring", "Paradise ultrasound system".
        return end < phrase.Head && Classes.Contains(words[phrase.Head].Lower)
            ? new Phrase(Enumerable.Range(first, phrase.Head - first + 1).ToList(), phrase.Head)
            : new Phrase(Enumerable.Range(first, end - first + 1).ToList(), end);
    }

    public static bool IsClass(ApprovalLine line, Phrase phrase) => Classes.Contains(line.Syntax.Words[phrase.Head].Lower);

    /// <summary>Whether a phrase in a product's place may be a name that nothing else gives away.</summary>
    public static bool MayBeName(ApprovalLine line, Phrase phrase)
    {
        var head = line.Syntax.Words[phrase.Head];
        return head.Tag == Tag.Noun && head.Text.Any(char.IsLetter) && !head.Text.Contains('%', StringComparison.Ordinal)
            && !phrase.Words.Any(word => line.Syntax.Words[word].Text.Contains('%', StringComparison.Ordinal)) && Naming.Class(head.Lower) is null
            && !Naming.IsResearch(line.Syntax, phrase) && !Regions.Contains(head.Lower) && !line.IsRegulator(phrase.Head)
            && !DiseaseFinder.IsDisease(line.Context, phrase) && !ProductAside.IsCompany(line.Syntax.TextOf(phrase));
    }

    /// <summary>"antagonist rimonabant" without the class in front.</summary>
    public static Phrase BehindClass(ApprovalLine line, Phrase phrase)
    {
        var last = phrase.Words.ToList().FindLastIndex(word => Classes.Contains(line.Syntax.Words[word].Lower));
        return last >= 0 && last + 1 < phrase.Words.Count ? phrase with { Words = [.. phrase.Words.Skip(last + 1)] } : phrase;
    }

    private static bool IsNamePart(string lower) => WordSets.Has("second parts of product names", lower);

    private static bool IsNameWord(ApprovalLine line, int word)
    {
        var token = line.Syntax.Words[word];
        if (line.IsRegulator(word) || Regions.Contains(token.Lower) || token.Tag is Tag.Possessive or Tag.Number or Tag.Determiner
            || ProductAside.IsCompany(token.Text) || Classes.Contains(token.Lower)
            || token.Lower.StartsWith("anti-", StringComparison.Ordinal) || token.Lower.EndsWith("-approved", StringComparison.Ordinal))
        {
            return false;
        }

        return DrugNames.ModalityOf(token.Lower) is not null
            || token.Lower.Split('–', '/', '-') is { Length: > 1 } parts && parts.All(part => DrugNames.ModalityOf(part) is not null)
            || IsBrand(line, word, token)
            || line.Context.Mentions.Any(mention => mention.Kind is EntityType.Drug && mention.Span.Overlaps(token.Span))
            || token.Text.Length > 2 && line.Asides
            .Any(aside => aside.After == word && !aside.IsList && aside.DescribesProduct
            && !DiseaseFinder.IsDisease(line.Context, new Phrase([word], word)));
    }

    /// <summary>A capital in the middle of a sentence, or a code of capitals and digits, that names no disease, gene family or place.</summary>
    private static bool IsBrand(ApprovalLine line, int word, Token token)
    {
        if (DiseaseFinder.IsDisease(line.Context, new Phrase([word], word)) || line.Context.Mentions.Any(mention =>
            mention.Kind is EntityType.Disease or EntityType.Gene or EntityType.Protein or EntityType.Regulator or EntityType.Company or EntityType.Organism && mention.Span.Overlaps(token.Span)))
        {
            return false;
        }

        var capital = char.IsUpper(token.Text[0]);
        var code = token.Text.Count(char.IsDigit) > 2 && token.Text.Any(char.IsUpper) && token.Text.Length > 4;
        return token.Text.Length > 3 && (code
            || (capital && !token.Text.Contains("-mediated", StringComparison.Ordinal) && !token.Text.EndsWith("ed", StringComparison.Ordinal)
            && !token.Lower.EndsWith("ase", StringComparison.Ordinal) && token.Text.Skip(1).Any(char.IsLower)
            && (word > 0 || token.Tag == Tag.Noun && Naming.Class(token.Lower) is null && IsFollowedByAside(line, word))));
    }

    private static bool IsFollowedByAside(ApprovalLine line, int word) =>
        line.Asides.Any(aside => aside.After == word)
            || (word + 1 < line.Syntax.Words.Count && line.Syntax.Words[word + 1].Tag is Tag.Auxiliary or Tag.Comma or Tag.Verb or Tag.Past);
}
