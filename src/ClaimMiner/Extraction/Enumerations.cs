using ClaimMiner.Documents;

namespace ClaimMiner.Extraction;

/// <summary>
/// Flags the claims that a long list gives. Each item is still a claim of its own, but a list of many names is more often a table in words
/// than a finding about each of them.
/// </summary>
internal static class Enumerations
{
    /// <summary>More items than these in one list make it an enumeration.</summary>
    private const int MostItems = 8;

    public static IEnumerable<ClaimDraft> Mark(IReadOnlyList<ClaimDraft> drafts)
    {
        var lists = drafts.GroupBy(Trigger).Where(IsLong).Select(group => group.Key).ToHashSet();
        return drafts.Select(draft => lists.Contains(Trigger(draft)) ? draft with { Enumeration = true } : draft);
    }

    private static (Claims.ClaimCategory, TextSpan) Trigger(ClaimDraft draft) => (draft.Category, draft.Cues.Count > 0 ? draft.Cues[0] : draft.Clause);

    private static bool IsLong(IEnumerable<ClaimDraft> same) =>
        Items(same, draft => draft.Subject) || Items(same, draft => draft.Object) || Items(same, draft => draft.Target)
        || Items(same, draft => draft.Agent) || Items(same, draft => draft.Product);

    private static bool Items(IEnumerable<ClaimDraft> same, Func<ClaimDraft, Slot?> slot) =>
        same.Select(draft => slot(draft)?.Text).Where(text => text is not null).Distinct(StringComparer.Ordinal).Skip(MostItems).Any();
}
