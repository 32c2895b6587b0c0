namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Folds what two cues say of one event into one: "reached the US market in May 2019 following FDA approval" has a date in one half and a
/// regulator in the other. Events whose regulators, years or indications differ are two.
/// </summary>
internal static class EventFolding
{
    public static IReadOnlyList<ApprovalEvent> Fold(IReadOnlyList<ApprovalEvent> events)
    {
        var folded = new List<ApprovalEvent>();
        foreach (var told in events)
        {
            var same = folded.FindIndex(other => other.Cue != told.Cue && other.Status == told.Status && other.Product.Name?.Text == told.Product.Name?.Text
                && Agree(other.Regulator, told.Regulator) && Agree(other.Year, told.Year) && Agree(other.Indication, told.Indication)
                && !(other.IsMarket && told.Regulator is not null) && !(told.IsMarket && other.Regulator is not null)
                && !(other.Date is { Year: null } || told.Date is { Year: null }));
            if (same < 0)
            {
                folded.Add(told);
            }
            else
            {
                folded[same] = folded[same] with
                {
                    Regulator = folded[same].Regulator ?? told.Regulator, Date = folded[same].Date ?? told.Date, Indication = folded[same].Indication ?? told.Indication,
                    Product = folded[same].Product with { Company = folded[same].Company ?? told.Company, Year = folded[same].Product.Year ?? told.Product.Year },
                };
            }
        }

        return folded;
    }

    private static bool Agree(Slot? left, Slot? right) => left is null || right is null || left.Text == right.Text;
}
