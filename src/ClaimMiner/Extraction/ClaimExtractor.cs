using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Extraction.Approval;
using ClaimMiner.Extraction.Mechanism;
using ClaimMiner.Extraction.Target;

namespace ClaimMiner.Extraction;

/// <summary>
/// Turns sentences into claims by rules over their syntax. A category is looked for where the sentence's score for it is positive; with
/// every score positive the rules stand on their own. Mentions, where given, type and ground the slots; none are needed.
/// </summary>
public static class ClaimExtractor
{
    /// <summary>Claims in the order of the sentences, one evidence each; the same claim twice in a sentence is given once.</summary>
    public static IReadOnlyList<Claim> Extract(Article article, IReadOnlyList<ScoredSentence> sentences, IReadOnlyList<Mention> mentions)
    {
        var claims = new List<Claim>();
        var reader = new SentenceReader(article, sentences, mentions);
        for (var i = 0; i < sentences.Count; i++)
        {
            var context = reader.Read(i);
            if (context.IsReadable)
            {
                claims.AddRange(ExtractFrom(context).DistinctBy(claim => claim.Id));
            }
        }

        return claims;
    }

    private static IEnumerable<Claim> ExtractFrom(SentenceContext context)
    {
        var drafts = new List<ClaimDraft>();
        if (context.Scores.Mechanism.Positive)
        {
            drafts.AddRange(MechanismExtractor.Extract(context));
        }

        if (context.Scores.Target.Positive)
        {
            drafts.AddRange(TargetExtractor.Extract(context));
        }

        if (context.Scores.Approval.Positive)
        {
            drafts.AddRange(ApprovalExtractor.Extract(context));
        }

        return drafts.Select(draft => ClaimBuilder.Build(context, draft));
    }
}
