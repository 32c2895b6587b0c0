namespace ClaimMiner.Extraction.Approval;

/// <summary>Approval claims.</summary>
internal static class ApprovalExtractor
{
    public static IEnumerable<ClaimDraft> Extract(SentenceContext context) => [];
}
