namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// What a product is for, told at one of its events, holds for its others in the sentence: "approved for X by the EMA, but refused by the
/// FDA"; and for a product that follows another.
/// </summary>
internal static class IndicationSharing
{
    public static IReadOnlyList<ApprovalEvent> Share(IReadOnlyList<ApprovalEvent> events, SentenceContext context)
    {
        var shared = events.ToList();
        for (var i = 0; i < shared.Count; i++)
        {
            if (shared[i].Indication is null)
            {
                var told = shared.Take(i).LastOrDefault(other => other.Indication is not null && IsSame(other, shared[i]))
                    ?? shared.Take(i).FirstOrDefault(other => other.Indication is not null && context.Article[other.Segment].TrimEnd().EndsWith(':'))
                    ?? (shared[i].Cue.Side is ProductSide.Follower or ProductSide.Successor && i > 0 ? shared[i - 1] : null);
                shared[i] = shared[i] with { Indication = told?.Indication };
            }
        }

        return shared;
    }

    private static bool IsSame(ApprovalEvent left, ApprovalEvent right) =>
        left.Product.Name is not null && left.Product.Name.Text == right.Product.Name?.Text;
}
