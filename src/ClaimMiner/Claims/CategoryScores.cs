namespace ClaimMiner.Claims;

/// <summary>How probable it is that a sentence carries a claim of each category: 0 to 1, and whether that is enough to look for one.</summary>
public readonly record struct CategoryScores(CategoryScore Mechanism, CategoryScore Target, CategoryScore Approval)
{
    public CategoryScore this[ClaimCategory category] => category switch
    {
        ClaimCategory.Mechanism => Mechanism,
        ClaimCategory.Target => Target,
        _ => Approval,
    };
}
