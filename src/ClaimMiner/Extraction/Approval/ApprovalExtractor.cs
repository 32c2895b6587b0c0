using ClaimMiner.Claims;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Approval claims: each event of the sentence. What a product's own aside says of company and year goes before what the clause says; a
/// company once told holds for the product's other events in the sentence.
/// </summary>
internal static class ApprovalExtractor
{
    private const int MostClaims = 40;

    public static IEnumerable<ClaimDraft> Extract(SentenceContext context)
    {
        var line = new ApprovalLine(context);
        var events = new EventReader(line).Read();
        var companies = new ProductCompanies(line);
        return IndicationSharing.Share(EventFolding.Fold(events.Count > 0 ? [.. events, .. AsideEvents.Plain(line, events)] : AsideEvents.Find(line)), context)
            .Select(told => Draft(context, companies, told))
            .DistinctBy(draft => (draft.Product?.Text, draft.Status, draft.Regulator?.Text, draft.Year?.Text, draft.Indication?.Text))
            .Take(MostClaims);
    }

    private static ClaimDraft Draft(SentenceContext context, ProductCompanies companies, ApprovalEvent told) => new(ClaimCategory.Approval)
    {
        Product = told.Product.Name,
        Status = told.Status,
        Regulator = told.Regulator,
        Year = told.Status == RegulatoryStatus.NotApproved ? null : told.Year,
        Company = companies.Of(told),
        Indication = told.Indication is { } indication && indication.Text != told.Product.Name?.Text ? indication : null,
        Strength = told.Product.Name is { IsHere: true } ? 3 : 2,
        Cues = [context.Syntax.Words[told.Cue.Word].Span],
        Clause = context.ClauseAt(told.Cue.Word),
    };
}
