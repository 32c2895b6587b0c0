using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Extraction.Approval;
using ClaimMiner.Extraction.Mechanism;
using ClaimMiner.Extraction.Target;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>
/// Turns sentences into claims by rules over their syntax. A category is looked for where the sentence's score for it is positive, and an
/// approval also where the words leave no doubt and the score is not against it; with every score positive the rules stand on their own. Mentions, where given, type and ground the slots; none are needed.
/// </summary>
public static class ClaimExtractor
{
    /// <summary>The same, with the sentences taken apart here.</summary>
    public static IReadOnlyList<Claim> Extract(Article article, IReadOnlyList<ScoredSentence> sentences, IReadOnlyList<Mention> mentions) =>
        Extract(article, sentences, sentences.Select(scored => SentenceSyntax.Parse(article.Text, scored.Sentence.Span)).ToList(), mentions);

    /// <summary>Claims in the order of the sentences, one evidence each; the same claim twice in a sentence is given once.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences with their scores.</param>
    /// <param name="syntaxes">Each of them taken apart.</param>
    /// <param name="mentions">The names in the article.</param>
    public static IReadOnlyList<Claim> Extract(
        Article article, IReadOnlyList<ScoredSentence> sentences, IReadOnlyList<SentenceSyntax> syntaxes, IReadOnlyList<Mention> mentions)
    {
        var claims = new List<Claim>();
        var reader = new SentenceReader(article, sentences, syntaxes, mentions);
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
        Add(drafts, context, context.Scores.Mechanism, MechanismExtractor.Extract, NearestThings.Find);
        Add(drafts, context, context.Scores.Target, TargetExtractor.Extract, NearestTarget.Find);
        Add(drafts, context, context.Scores.Approval, ApprovalExtractor.Extract, _ => []);
        drafts.AddRange(context.Scores.Approval.Positive ? [] : ApprovalExtractor.ExtractPlain(context));
        return Enumerations.Mark(drafts).Select(draft => ClaimBuilder.Build(context, draft));
    }

    /// <summary>What the rules find where the score lets them; where it is sure and they find nothing, the last resort.</summary>
    private static void Add(
        List<ClaimDraft> drafts, SentenceContext context, CategoryScore score, Func<SentenceContext, IEnumerable<ClaimDraft>> rules,
        Func<SentenceContext, IEnumerable<ClaimDraft>> lastResort)
    {
        var found = score.Positive || score.Sure ? rules(context).ToList() : [];
        drafts.AddRange(found.Count == 0 ? score.Sure ? lastResort(context) : [] : score.Positive ? found : []);
    }
}
