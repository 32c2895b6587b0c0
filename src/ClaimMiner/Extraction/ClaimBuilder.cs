using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction;

/// <summary>Completes a draft: entity types and groundings from mentions, certainty, attribution, references, confidence, ids.</summary>
internal static class ClaimBuilder
{
    private const int ContextCharacters = 32;

    public static Claim Build(SentenceContext context, ClaimDraft draft)
    {
        var slots = new SlotTyper(context);
        var claim = new Claim
        {
            Id = "",
            Category = draft.Category,
            Subject = slots.Entity(draft.Subject),
            Relation = draft.Relation,
            Object = slots.Entity(draft.Object),
            Context = slots.Entity(draft.Context),
            Target = slots.Entity(draft.Target),
            Action = draft.Action,
            Agent = slots.Entity(draft.Agent),
            Modality = draft.Modality,
            Disease = slots.Entity(draft.Disease, EntityType.Disease),
            Product = slots.Entity(draft.Product, EntityType.Drug),
            Regulator = slots.Entity(draft.Regulator, EntityType.Regulator),
            Status = draft.Status,
            Year = draft.Year is { } year ? int.Parse(year.Text) : null,
            Company = slots.Entity(draft.Company, EntityType.Company),
            Indication = slots.Entity(draft.Indication),
            Negated = draft.Negated,
            Evidence = [],
        };
        claim = claim with { Id = ClaimIdentity.Of(claim) };
        return claim with { Evidence = [EvidenceOf(context, draft, claim.Id)] };
    }

    private static Evidence EvidenceOf(SentenceContext context, ClaimDraft draft, string claimId)
    {
        var article = context.Article;
        var sentence = context.Sentence;
        var block = article.Blocks[sentence.Block].Span;
        var references = CitationFinder.For(context, draft);
        var certainty = CertaintyFinder.Of(context, draft);
        return new Evidence
        {
            Id = ClaimIdentity.OfEvidence(claimId, article.Id, sentence.Span),
            Quote = context.Text,
            Prefix = article.Text[Math.Max(block.Start, sentence.Span.Start - ContextCharacters)..sentence.Span.Start],
            Suffix = article.Text[sentence.Span.End..Math.Max(sentence.Span.End, Math.Min(block.End, sentence.Span.End + ContextCharacters))],
            Span = sentence.Span,
            Boxes = article.BoxesOf(sentence.Span),
            Slots = WordsOf(draft),
            Section = SectionOf(article, sentence),
            Certainty = certainty,
            Attribution = AttributionFinder.Of(context, draft, references),
            References = references,
            Enumeration = draft.Enumeration,
            Confidence = ConfidenceScale.Of(context, draft, certainty),
            Cues = draft.Cues.Select(cue => article[cue]).ToList(),
        };
    }

    private static EvidenceSlots WordsOf(ClaimDraft draft) => new()
    {
        Subject = Words(draft.Subject), Object = Words(draft.Object), Context = Words(draft.Context), Target = Words(draft.Target),
        Agent = Words(draft.Agent), Disease = Words(draft.Disease), Product = Words(draft.Product), Regulator = Words(draft.Regulator),
        Year = Words(draft.Year), Company = Words(draft.Company), Indication = Words(draft.Indication),
    };

    private static SlotWords? Words(Slot? slot) => slot is { IsHere: true } ? new SlotWords(slot.Text, slot.Spans) : null;

    private static SectionKind SectionOf(Article article, Sentence sentence)
    {
        var block = article.Blocks[sentence.Block];
        return block.Kind switch
        {
            BlockKind.Title => SectionKind.Title,
            BlockKind.Abstract => SectionKind.Abstract,
            BlockKind.Caption => SectionKind.Caption,
            BlockKind.Table => SectionKind.Table,
            BlockKind.Backmatter => SectionKind.Backmatter,
            _ => block.Section >= 0 ? article.Sections[block.Section].Kind : SectionKind.Body,
        };
    }
}
