using ClaimMiner.Claims;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Approvals that only brackets tell, with a company or a regulator and a year behind a product's name: "X (Brandname; Company, March 2024) lowers …".</summary>
internal static class AsideEvents
{
    /// <summary>Those of brackets that tell a status or a regulator of their own, whatever the sentence says besides.</summary>
    public static IEnumerable<ApprovalEvent> Plain(ApprovalLine line, IReadOnlyList<ApprovalEvent> told) => Find(line, aliases: true)
        .Where(own => (own.Product.Status is not null || own.Regulator is not null) && !told.Any(other => other.Product.Name?.Text == own.Product.Name?.Text));

    public static IReadOnlyList<ApprovalEvent> Find(ApprovalLine line, bool aliases = false)
    {
        var describer = new ProductDescriber(line);
        var indications = new IndicationFinder(line);
        return line.Products.Where(mention => mention.Entry is { } entry && (aliases || !mention.IsAlias) && mention.Aside!.YearOf(entry) is not null)
            .Select(mention => (mention, product: describer.Described(mention)))
            .Where(pair => pair.product.Company is not null || pair.product.Regulators is { Count: > 0 } || pair.product.Status is not null
                || line.Products.Count(other => other.Entry is not null) > 1)
            .Select(pair => new ApprovalEvent(pair.product.Status ?? RegulatoryStatus.Approved,
                new StatusCue(RegulatoryStatus.Approved, pair.mention.Last, Math.Max(0, line.Syntax.ChunkAt(pair.mention.Last)), ProductSide.Subject),
                line.Context.Sentence.Span, pair.product, pair.product.Regulators is [var regulator, ..] ? regulator : null, null, false, pair.product.Indication ?? indications.OfSentence(line.Context.Sentence.Span)))
            .ToList();
    }
}
