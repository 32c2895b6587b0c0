using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>The companies of a sentence's products: what is said of a product at one event holds for its others.</summary>
internal sealed class ProductCompanies(ApprovalLine line)
{
    private readonly IReadOnlyList<Token> words = line.Syntax.Words;
    private readonly Dictionary<string, Slot> known = new(StringComparer.Ordinal);

    public Slot? Of(ApprovalEvent told)
    {
        var name = told.Product.Name?.Text ?? "";
        var company = Acting(told.Segment, told.Cue.Word) ?? told.Company ?? Beside(told) ?? known.GetValueOrDefault(name) ?? TheCompany(told.Segment) ?? Opening();
        if (company is not null && name.Length > 0)
        {
            known[name] = company;
        }

        return company;
    }

    /// <summary>"Sanofi withdrew", "bluebird bio returned": a company that opens an active clause does the deed, whoever made the product.</summary>
    private Slot? Acting(TextSpan segment, int cue)
    {
        for (var word = cue - 1; word >= 0 && segment.Contains(words[word].Span) && !words[word].IsVerb && words[word].Tag != Tag.Auxiliary; word--)
        {
            if (CompanyFinder.At(line, word) is { } company && (word == 0 || !line.IsCompany(word - 1)) && !line.Products.Any(product => product.Aside is null && product.First > word && product.Last < cue)
                && ApprovalWords.Has("words between a company and its deed", words[EndOf(word)].Lower))
            {
                return company;
            }
        }

        return null;
    }

    private int EndOf(int word) => Math.Min(words.Count - 1, Math.Max(word + 1, CompanyFinder.EndOf(line, word)));

    /// <summary>In the product's own stretch, else in the event's clause: "by Janssen", "sent Gilead a letter", "all from Sarepta", "(Sunlenca, Gilead)".</summary>
    private Slot? Beside(ApprovalEvent told) => (told.Product.Zone is { } zone ? CompanyFinder.Within(line, zone) : null)
        ?? Only(told.Segment)
        ?? line.Asides.Where(aside => told.Segment.Contains(aside.Span) && !line.Products.Any(product => product.Aside == aside && !product.IsAlias))
            .Select(aside => aside.CompanyOf(aside.Entries[0], aside.Entries[0].Count > 1 ? 1 : 0))
            .FirstOrDefault(company => company is not null && (ProductAside.IsCompany(company.Text) || line.Products.Any(product => product.IsAlias && product.Aside is not null)));

    /// <summary>The company of the stretch that owns none of its products by name.</summary>
    private Slot? Only(TextSpan stretch)
    {
        for (var word = 0; word < words.Count; word++)
        {
            if (stretch.Contains(words[word].Span) && CompanyFinder.At(line, word) is { } company)
            {
                var end = EndOf(word);
                if (words[end].Tag != Tag.Possessive || !line.Products.Any(product => product.First > end && product.First < end + 5))
                {
                    return company;
                }

                word = end;
            }
        }

        return null;
    }

    /// <summary>The company that the sentence opens with, where it names no other: "Sage brought two drugs to patients: X and Y".</summary>
    private Slot? Opening() => CompanyFinder.At(line, 0) is { } first
        && Enumerable.Range(CompanyFinder.EndOf(line, 0), words.Count - CompanyFinder.EndOf(line, 0)).All(word => !line.IsCompany(word)) ? first : null;

    /// <summary>"the company", "its sponsor": the one named before.</summary>
    private Slot? TheCompany(TextSpan segment)
    {
        if (!words.Any(word => segment.Contains(word.Span) && ApprovalWords.Has("words for a company", word.Lower)) || !Enumerable.Range(1, words.Count - 1)
            .Any(i => segment.Contains(words[i].Span) && ApprovalWords.Has("words for a company", words[i].Lower) && words[i - 1].Lower is "the" or "its" or "same"))
        {
            return null;
        }

        for (var word = words.Count - 1; word >= 0; word--)
        {
            if (words[word].Span.Start < segment.Start && CompanyFinder.At(line, word) is { } here && (word == 0 || !line.IsCompany(word - 1)))
            {
                return here;
            }
        }

        for (var back = line.Context.Before.Count - 1; back >= 0; back--)
        {
            var before = ApprovalLine.Of(line.Context, back);
            if (CompanyFinder.Within(before, before.Context.Sentence.Span) is { } there)
            {
                return there with { IsHere = false };
            }
        }

        return null;
    }
}
