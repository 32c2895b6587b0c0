using ClaimMiner.Documents;

namespace ClaimMiner.Claims;

/// <summary>Joins claims that assert the same, in the order of their first evidence.</summary>
public static class ClaimMerger
{
    public static IReadOnlyList<Claim> Merge(IReadOnlyList<Claim> claims)
    {
        var order = new List<string>();
        var groups = new Dictionary<string, List<Claim>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (!groups.TryGetValue(claim.Id, out var group))
            {
                groups.Add(claim.Id, group = []);
                order.Add(claim.Id);
            }

            group.Add(claim);
        }

        return order.ConvertAll(id => Join(groups[id]));
    }

    private static Claim Join(List<Claim> same)
    {
        var seen = new HashSet<(string, TextSpan)>();
        var evidence = same.SelectMany(claim => claim.Evidence).Where(item => seen.Add((item.Id, item.Span))).ToList();
        var first = same[0];
        return first with
        {
            Context = first.Context ?? same.Select(claim => claim.Context).FirstOrDefault(slot => slot is not null),
            Modality = first.Modality ?? same.Select(claim => claim.Modality).FirstOrDefault(modality => modality is not null),
            Year = first.Year ?? same.Select(claim => claim.Year).FirstOrDefault(year => year is not null),
            Company = first.Company ?? same.Select(claim => claim.Company).FirstOrDefault(slot => slot is not null),
            Evidence = evidence,
        };
    }
}
