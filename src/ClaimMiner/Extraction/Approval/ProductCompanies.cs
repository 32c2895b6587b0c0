namespace ClaimMiner.Extraction.Approval;

/// <summary>The companies of a sentence's products: what is said of a product at one event holds for its others.</summary>
internal sealed class ProductCompanies(ApprovalLine line)
{
    private readonly Dictionary<string, Slot> known = new(StringComparer.Ordinal);

    public Slot? Of(ApprovalEvent told)
    {
        var name = told.Product.Name?.Text ?? "";
        var company = told.Company ?? Acting(told) ?? known.GetValueOrDefault(name);
        if (company is not null && name.Length > 0)
        {
            known[name] = company;
        }

        return company;
    }

    /// <summary>A company that acts in the event's clause: "by Janssen", "Sanofi withdrew", "sent Gilead a letter".</summary>
    private Slot? Acting(ApprovalEvent told)
    {
        var words = line.Syntax.Words;
        for (var word = 0; word < words.Count; word++)
        {
            if ((told.Product.Zone ?? told.Segment).Contains(words[word].Span) && CompanyFinder.At(line, word) is { } company)
            {
                return company;
            }
        }

        return line.Asides.Where(aside => told.Segment.Contains(aside.Span) && !line.Products.Any(product => product.Aside == aside))
            .Select(aside => aside.CompanyOf(aside.Entries[0], aside.Entries[0].Count > 1 ? 1 : 0)).FirstOrDefault(company => company is not null && ProductAside.IsCompany(company.Text));
    }
}
