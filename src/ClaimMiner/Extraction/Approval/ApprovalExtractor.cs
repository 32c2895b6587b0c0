using ClaimMiner.Claims;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Approval claims: each status cue with each of its products. What a product's own aside says of company and year goes before what the
/// clause says; regulator and indication are the clause's.
/// </summary>
internal static class ApprovalExtractor
{
    private const int MostClaims = 40;

    public static IEnumerable<ClaimDraft> Extract(SentenceContext context)
    {
        var line = new ApprovalLine(context);
        var products = new ProductFinder(line);
        var qualifiers = new ApprovalQualifiers(line);
        return new CueFinder(line).Find()
            .SelectMany(cue => products.Find(cue).SelectMany(product => Drafts(context, qualifiers, cue, product)))
            .DistinctBy(draft => (draft.Product?.Text, draft.Status, draft.Regulator?.Text, draft.Year?.Text))
            .Take(MostClaims);
    }

    private static IEnumerable<ClaimDraft> Drafts(SentenceContext context, ApprovalQualifiers qualifiers, StatusCue cue, Product product)
    {
        var status = product.IsDenied ? RegulatoryStatus.NotApproved : cue.Status;
        var regulators = product.Regulator is not null ? [(product.Regulator, (Slot?)null)] : qualifiers.Regulators(cue);
        foreach (var (regulator, regulatorYear) in regulators)
        {
            yield return new ClaimDraft(ClaimCategory.Approval)
            {
                Product = product.Name,
                Status = status,
                Regulator = regulator,
                Year = status == RegulatoryStatus.NotApproved ? null : product.Year ?? regulatorYear ?? qualifiers.Year(cue),
                Company = product.Company ?? qualifiers.Company(cue),
                Indication = qualifiers.Indication(cue, product),
                Strength = product.Name is { IsHere: true } ? 3 : 2,
                Cues = [context.Syntax.Words[cue.Word].Span],
                Clause = context.ClauseAt(cue.Word),
            };
        }
    }
}
