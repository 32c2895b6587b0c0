using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction;

/// <summary>Types and grounds a slot by the mention that names it, and reads a perturbation off the words around that mention.</summary>
internal sealed class SlotTyper(SentenceContext context)
{
    /// <summary>The slot as an entity; the fallback type holds where no mention says otherwise.</summary>
    public EntitySlot? Entity(Slot? slot, EntityType? fallback = null)
    {
        if (slot is null)
        {
            return null;
        }

        var mention = Naming(slot);
        var rest = mention is null ? "" : Rest(slot, mention);
        var perturbation = mention is null ? null : ClaimWords.PerturbationIn(rest);
        var grounded = mention is not null && (rest.Length == 0 || perturbation is not null);
        return new EntitySlot(
            slot.Text, mention?.Kind ?? fallback, grounded ? mention!.Grounding?.Id : null, grounded ? mention!.Grounding?.Name : null, perturbation)
        {
            Canonical = grounded ? null : Canonical(slot),
        };
    }

    /// <summary>The slot's words with each name in its canonical form; null where none is grounded.</summary>
    private string? Canonical(Slot slot)
    {
        var text = slot.Text;
        var near = slot.IsHere ? context.Mentions : slot.Spans.SelectMany(context.MentionsIn);
        foreach (var mention in near.Where(mention => slot.Spans.Any(span => span.Contains(mention.Span)) && mention.Grounding is not null))
        {
            text = text.Replace(context.Article[mention.Span], mention.Grounding!.Name, StringComparison.Ordinal);
        }

        return text == slot.Text ? null : text;
    }

    /// <summary>The longest mention inside the slot, provided that it is the only thing that the slot names.</summary>
    private Mention? Naming(Slot slot)
    {
        var near = slot.IsHere ? context.Mentions : slot.Spans.SelectMany(context.MentionsIn);
        var inside = near.Where(mention => slot.Spans.Any(span => span.Contains(mention.Span))).ToList();
        return inside.Count == 0 ? null
            : inside.FirstOrDefault(mention => slot.Spans.Count == 1 && mention.Span == slot.Spans[0]) ?? (inside.Count == 1 ? inside[0] : null);
    }

    /// <summary>The slot's words besides the mention, in lower case.</summary>
    private string Rest(Slot slot, Mention mention) => string.Join(
        ' ',
        slot.Spans.SelectMany(span => context.Article[span].Replace(context.Article[mention.Span], " ", StringComparison.Ordinal).Split(' ',
            StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.ToLowerInvariant())
            .Where(word => word is not ("of" or "the" or "in" or "a") && !ClaimWords.IsHollow(word, afterSymbol: true)));
}
