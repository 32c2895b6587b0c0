using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction;

/// <summary>
/// The references that a claim rests on. Marks that stand together count together. A claim takes those at the first place behind its words,
/// and a narrative citation that leads its clause; a place before its words counts only inside its own statement, so that in
/// "A inhibits B [3], whereas C activates D" nothing is cited for the second.
/// </summary>
internal static class CitationFinder
{
    /// <summary>Marks printed this close together, in characters, form one place.</summary>
    private const int SamePlace = 3;

    public static IReadOnlyList<CitedReference> For(SentenceContext context, ClaimDraft draft)
    {
        var citations = context.Sentence.Citations.OrderBy(citation => citation.Span).ToList();
        return citations.Count == 0 ? []
            : Choose(context, Places(citations), draft).Select(citation => new CitedReference(citation.ReferenceId, citation.Marker)).Distinct().ToList();
    }

    private static List<List<Citation>> Places(List<Citation> citations)
    {
        var places = new List<List<Citation>>();
        foreach (var citation in citations)
        {
            if (places.Count > 0 && citation.Span.Start - places[^1][^1].Span.End <= SamePlace)
            {
                places[^1].Add(citation);
            }
            else
            {
                places.Add([citation]);
            }
        }

        return places;
    }

    private static IEnumerable<Citation> Choose(SentenceContext context, List<List<Citation>> places, ClaimDraft draft)
    {
        var end = EndOf(draft);
        var behind = places.FirstOrDefault(place => place[0].Span.Start >= end);
        var leading = places.LastOrDefault(place => !place[0].Span.IsEmpty && place[0].Span.End <= end && draft.Clause.Contains(place[0].Span));
        if (behind is not null || leading is not null)
        {
            return (leading ?? []).Concat(behind ?? []).Distinct();
        }

        // Only marks before the claim's last word are left: those of its own words, then of its own statement.
        return places.FirstOrDefault(place => Adjoins(place[0], draft.Subject) || Adjoins(place[0], draft.Object) || Adjoins(place[0], draft.Target))
            ?? places.LastOrDefault(place => InStatement(context, place[0], draft)) ?? [];
    }

    private static bool InStatement(SentenceContext context, Citation citation, ClaimDraft draft) =>
        context.Statements.Governs(citation.Span.Start, draft.Cues.Count > 0 ? draft.Cues[0] : draft.Clause);

    /// <summary>"A [1], B [2] and C [3] inhibit D": a mark of one item.</summary>
    private static bool Adjoins(Citation citation, Slot? slot) =>
        slot is { IsHere: true } && citation.Span.IsEmpty && citation.Span.Start - slot.Spans[^1].End is 0 or 1;

    /// <summary>Where the claim's last word in the sentence ends.</summary>
    private static int EndOf(ClaimDraft draft)
    {
        var slots = new[] { draft.Subject, draft.Object, draft.Target, draft.Agent, draft.Product, draft.Year };
        return slots.Where(slot => slot is { IsHere: true }).SelectMany(slot => slot!.Spans).Concat(draft.Cues)
            .Select(span => span.End).DefaultIfEmpty(draft.Clause.Start).Max();
    }
}
