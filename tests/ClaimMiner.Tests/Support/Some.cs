using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;

namespace ClaimMiner.Tests.Support;

/// <summary>Makes any object that a test needs but does not care about.</summary>
internal static class Some
{
    public const string DocumentId = "sha256:00";

    public static Article Article(params string[] paragraphs) => ClaimMiner.Documents.Article.OfParagraphs(DocumentId, paragraphs);

    public static Claim Mechanism(string subject, Relation relation, string @object, params Evidence[] evidence)
    {
        var claim = new Claim
        {
            Id = "", Category = ClaimCategory.Mechanism, Subject = new EntitySlot(subject), Relation = relation,
            Object = new EntitySlot(@object), Negated = false, Evidence = evidence,
        };
        return claim with { Id = ClaimIdentity.Of(claim) };
    }

    public static Evidence Evidence(Article article, string? quote = null)
    {
        quote ??= article.Text;
        var start = article.Text.IndexOf(quote, StringComparison.Ordinal);
        return new Evidence
        {
            Id = "ev:0", Quote = quote, Prefix = "", Suffix = "", Span = new TextSpan(start, start + quote.Length), Boxes = [],
            Slots = new EvidenceSlots(), Section = SectionKind.Body, Certainty = Certainty.Asserted, Attribution = Attribution.Own,
            References = [], Confidence = 0.5, Cues = [],
        };
    }

    public static ClaimsFile ClaimsFile(string text, string? quote = null)
    {
        var article = Article(text);
        var claim = Mechanism("BACE1", Relation.Modifies, "APP", Evidence(article, quote));
        return ClaimMiner.Claims.Files.ClaimsFile.Of(article, [claim], DocumentStatus.Mined, [], Generator.Of(null));
    }
}
