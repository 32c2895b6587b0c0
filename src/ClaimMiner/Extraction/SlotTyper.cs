using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction;

/// <summary>Types and grounds a slot by the mention that names it, and reads a perturbation off the words around that mention.</summary>
internal sealed class SlotTyper(SentenceContext context)
{
    private static readonly Dictionary<string, Perturbation> Perturbations = Syntax.DataFile.Rows("perturbations.tsv")
        .ToDictionary(row => row[0], row => Enum.Parse<Perturbation>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The slot as an entity; the fallback type holds where no mention says otherwise.</summary>
    public EntitySlot? Entity(Slot? slot, EntityType? fallback = null)
    {
        if (slot is null)
        {
            return null;
        }

        var mention = Naming(slot);
        var rest = mention is null ? "" : Rest(slot, mention);
        var perturbation = mention is null ? null : PerturbationIn(rest);
        var grounded = mention is not null && (rest.Length == 0 || perturbation is not null);
        return new EntitySlot(
            slot.Text, mention?.Kind ?? fallback, grounded ? mention!.Grounding?.Id : null, grounded ? mention!.Grounding?.Name : null, perturbation);
    }

    /// <summary>The longest mention inside the slot, provided that it is the only thing that the slot names.</summary>
    private Mention? Naming(Slot slot)
    {
        var inside = context.Mentions.Where(mention => slot.Spans.Any(span => span.Contains(mention.Span))).ToList();
        return inside.Count == 0 ? null
            : inside.FirstOrDefault(mention => slot.Spans.Count == 1 && mention.Span == slot.Spans[0]) ?? (inside.Count == 1 ? inside[0] : null);
    }

    /// <summary>The slot's words besides the mention, in lower case.</summary>
    private string Rest(Slot slot, Mention mention) => string.Join(
        ' ',
        slot.Spans.SelectMany(span => context.Article[span].Replace(context.Article[mention.Span], " ", StringComparison.Ordinal).Split(' ',
            StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.ToLowerInvariant())
            .Where(word => word is not ("of" or "the" or "in" or "a")));

    private static Perturbation? PerturbationIn(string rest) => Perturbations.TryGetValue(rest, out var perturbation) ? perturbation : null;
}
