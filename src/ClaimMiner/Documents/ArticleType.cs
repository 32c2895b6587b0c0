namespace ClaimMiner.Documents;

public enum ArticleType
{
    Review,
    SystematicReview,
    Editorial,
    CaseReport,
    Trial,
    Research,
    Preprint,
    Other,
}
