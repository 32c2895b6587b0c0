namespace ClaimMiner.Extraction.Target;

/// <summary>Target claims.</summary>
internal static class TargetExtractor
{
    public static IEnumerable<ClaimDraft> Extract(SentenceContext context) => [];
}
