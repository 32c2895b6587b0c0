using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Approval claims: each event of the sentence. What a product's own aside says of company and year goes before what the clause says; a
/// company once told holds for the product's other events in the sentence.
/// </summary>
internal static class ApprovalExtractor
{
    private const int MostClaims = 40;

    /// <summary>Below this probability not even plain words are believed.</summary>
    private const double LeastProbability = 0.01;

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

    /// <summary>
    /// Those that hold against a low score: a product named in the sentence, a verb of approval or withdrawal, and a regulator, or a market
    /// with the year.
    /// </summary>
    public static IEnumerable<ClaimDraft> ExtractPlain(SentenceContext context)
    {
        if (context.Scores.Approval.Probability < LeastProbability)
        {
            return [];
        }

        var line = new ApprovalLine(context);
        var companies = new ProductCompanies(line);
        var events = new EventReader(line).Read();
        return events.All(told => told.IsPlain && IsDrug(context, told.Product.Name!)) ? IndicationSharing.Share(EventFolding.Fold(events), context).Select(told => Draft(context, companies, told)) : [];
    }

    private static bool IsDrug(SentenceContext context, Slot name) => name.Text.Split(' ').Any(word => ProductNames.IsInn(word.ToLowerInvariant()))
        || context.Mentions.Any(mention => mention.Kind == EntityType.Drug && name.Spans.Any(span => span.Overlaps(mention.Span)));

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
