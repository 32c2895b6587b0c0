using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Tells a product's name from a class of products and from everything else.</summary>
internal static class ProductNames
{
    private static readonly IReadOnlySet<string> Classes = DataFile.Words("product-classes.tsv");
    private static readonly IReadOnlySet<string> Regions = DataFile.Words("regions.tsv");
    private static readonly IReadOnlySet<string> Markets = DataFile.Words("market-names.tsv");

    private static readonly string[] Endings = [.. DataFile.Words("product-endings.tsv")];

    private const int ShortestOpening = 5;
    private const int ShortestInn = 7;

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
            && !named.Any(word => IsInn(words[word].Lower))))
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
        while (end < phrase.Last && phrase.Words.Contains(end + 1) && (words[end + 1].Tag == Tag.Number || IsNamePart(words[end + 1].Lower) || IsNumeral(words[end + 1].Text)))
        {
            end++;
        }

        // "avacincaptad pegol", "insulin icodec": a name whose other half no stem gives away.
        if (first > phrase.First && phrase.Words.Contains(first - 1) && !Classes.Contains(words[first - 1].Lower)
            && (first == end && IsNamePart(words[first].Lower) || ApprovalWords.Has("first parts of product names", words[first - 1].Lower)))
        {
            first--;
        }

        // "Duchenne care": a capital before a noun that is no product is no product's.
        if (end < phrase.Head && phrase.Words.Contains(phrase.Head) && !Classes.Contains(words[phrase.Head].Lower) && !Enumerable.Range(first, end - first + 1).Any(word => IsSure(line, word)))
        {
            return null;
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

    public static bool IsClass(string lower) => Classes.Contains(lower);

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

    /// <summary>
    /// Whether the word that opens a sentence is a name and no word of the language: endings of common words and words that the
    /// lists know are ruled out.
    /// </summary>
    public static bool MayOpen(ApprovalLine line, Token word) =>
        word.Text.Length >= ShortestOpening && char.IsUpper(word.Text[0]) && word.Tag is Tag.Noun or Tag.Adjective or Tag.Gerund
        && word.Text.All(c => char.IsLetterOrDigit(c) || c is '-' or '–' or '/') && Naming.Class(word.Lower) is null
        && !ApprovalWords.Of("endings of common words").Any(ending => word.Lower.EndsWith(ending, StringComparison.Ordinal))
        && !Classes.Contains(word.Lower) && !Regions.Contains(word.Lower) && !Markets.Contains(word.Text) && !line.IsRegulator(0)
        && !ProductAside.IsCompany(word.Text) && !DiseaseFinder.IsDisease(line.Context, new Phrase([0], 0))
        && !line.Context.Mentions.Any(mention => mention.Kind != EntityType.Drug && mention.Span.Overlaps(word.Span));

    /// <summary>"Sputnik V", "Amphotericin B", "CVD 103".</summary>
    private static bool IsNumeral(string text) => text.Length == 1 && char.IsUpper(text[0]) && text[0] != 'A';

    /// <summary>Whether more than a capital gives the word away.</summary>
    private static bool IsSure(ApprovalLine line, int word) =>
        IsInn(line.Syntax.Words[word].Lower) || line.Syntax.Words[word].Text.Any(char.IsDigit) || line.Asides.Any(aside => aside.After == word)
        || line.Context.Mentions.Any(mention => mention.Kind is EntityType.Drug && mention.Span.Overlaps(line.Syntax.Words[word].Span));

    /// <summary>Whether the word ends like an international nonproprietary name.</summary>
    public static bool IsInn(string lower) => !ApprovalWords.Of("endings of no product").Any(ending => lower.EndsWith(ending, StringComparison.Ordinal))
        && IsStemmed(lower);

    private static bool IsStemmed(string lower) => DrugNames.ModalityOf(lower) is not null
        || (lower.Length >= ShortestInn && lower.All(char.IsLetter) && Endings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal)));

    private static bool IsNamePart(string lower) => WordSets.Has("second parts of product names", lower);

    private static bool IsNameWord(ApprovalLine line, int word)
    {
        var token = line.Syntax.Words[word];
        if (token.Text.Contains(',', StringComparison.Ordinal) || line.IsRegulator(word) || line.IsCompany(word) || Regions.Contains(token.Lower) || Markets.Contains(token.Text) || token.Tag is Tag.Possessive or Tag.Number or Tag.Determiner
            || ProductAside.IsCompany(token.Text) || Classes.Contains(token.Lower) || ApprovalWords.Has("nouns that are no products", token.Lower)
            || token.Lower.StartsWith("anti-", StringComparison.Ordinal) || token.Lower.EndsWith("-approved", StringComparison.Ordinal))
        {
            return false;
        }

        return IsName(line, word) || token.Text.Length > 2 && !IsInApposition(line, word) && line.Asides
            .Any(aside => aside.After == word && !aside.IsList && aside.DescribesProduct
            && !DiseaseFinder.IsDisease(line.Context, new Phrase([word], word)));
    }

    /// <summary>Whether the word itself is a name: by its ending, a brand's capital, a code, or the lexicon.</summary>
    public static bool IsName(ApprovalLine line, int word)
    {
        var token = line.Syntax.Words[word];
        return IsInn(token.Lower)
            || token.Lower.Split('/', '-') is { Length: > 1 } parts && parts.All(IsInn)
            || token.Lower.Contains('–', StringComparison.Ordinal) && token.Lower.Split('–').Any(IsInn)
            || IsBrand(line, word, token)
            || line.Context.Mentions.Any(mention => mention.Kind is EntityType.Drug && mention.Span.Overlaps(token.Span));
    }

    /// <summary>"X, an inhibitor of the enzyme (Brand, Company), was approved": the brackets are about X.</summary>
    private static bool IsInApposition(ApprovalLine line, int word)
    {
        for (var i = word; i > 1 && i > word - 12 && !line.Syntax.Words[i].IsVerb; i--)
        {
            if (line.Syntax.Words[i].Lower is "a" or "an" or "the" && line.Syntax.Words[i - 1].Tag == Tag.Comma)
            {
                return !char.IsUpper(line.Syntax.Words[word].Text[0]) || line.Syntax.Words[word].Text.EndsWith("ase", StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>A capital in the middle of a sentence, or a code of capitals and digits, that names no disease, gene family or place.</summary>
    private static bool IsBrand(ApprovalLine line, int word, Token token)
    {
        if (DiseaseFinder.IsDisease(line.Context, new Phrase([word], word)) || line.Context.Mentions.Any(mention =>
            mention.Kind is EntityType.Disease or EntityType.Gene or EntityType.Protein or EntityType.Regulator or EntityType.Company or EntityType.Organism && mention.Span.Contains(token.Span)))
        {
            return false;
        }

        var text = token.Text;
        var code = text.Length > 4 && !text.EndsWith("ed", StringComparison.Ordinal) && text.Count(char.IsDigit) >= 2 && text.Count(char.IsUpper) >= 2;
        return text.Length > 3 && !IsStudy(line, word) && !IsVariant(text) && (code || IsShouted(text)
            || (char.IsUpper(text[0]) && (text.Skip(1).All(c => !char.IsUpper(c) && !char.IsDigit(c)) || text.Length > 5 && !text.Any(char.IsDigit) || text.Contains('-', StringComparison.Ordinal) || text.Contains('/', StringComparison.Ordinal))
            && !text.Any(c => c is >= 'α' and <= 'ω') && text[1] != '-' && !text.Contains("-mediated", StringComparison.Ordinal)
            && !text.EndsWith("ed", StringComparison.Ordinal) && !token.Lower.EndsWith("ase", StringComparison.Ordinal) && text.Skip(1).Any(char.IsLower)
            && (word > 0 && !OpensClause(line, word) || token.Tag == Tag.Noun && Naming.Class(token.Lower) is null && IsFollowedByAside(line, word))));
    }

    /// <summary>"the ECHO-301 study", "CheckMate 459".</summary>
    private static bool IsStudy(ApprovalLine line, int word) =>
        word + 1 < line.Syntax.Words.Count && (ApprovalWords.Has("studies", line.Syntax.Words[word + 1].Lower)
            || (line.Syntax.Words[word].Text.Count(char.IsUpper) > 1 && line.Syntax.Words[word + 1].Text.All(char.IsDigit)
            && !ApprovalLine.IsYear(line.Syntax.Words[word + 1].Text)));

    /// <summary>"R206H", "V600E".</summary>
    private static bool IsVariant(string text) =>
        text.Length is > 3 and < 7 && char.IsUpper(text[0]) && char.IsUpper(text[^1]) && text[1..^1].All(char.IsDigit);

    /// <summary>"mRESVIA".</summary>
    private static bool IsShouted(string text) =>
        text.Length > 5 && char.IsLower(text[0]) && text.Skip(1).All(char.IsUpper) && !text.EndsWith("RNA", StringComparison.Ordinal);

    /// <summary>Behind a colon a capital may only open a clause.</summary>
    private static bool OpensClause(ApprovalLine line, int word) => line.Syntax.Words[word - 1].Lower == ":";

    private static bool IsFollowedByAside(ApprovalLine line, int word) =>
        line.Asides.Any(aside => aside.After == word)
            || (word + 1 < line.Syntax.Words.Count && line.Syntax.Words[word + 1].Tag is Tag.Auxiliary or Tag.Comma or Tag.Verb or Tag.Past);
}
