using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction;

/// <summary>
/// The references that a claim rests on. Marks that stand together count together; where a sentence has marks at several places, a claim
/// takes those at the first place behind its words, and a narrative citation that leads its clause.
/// </summary>
internal static class CitationFinder
{
    /// <summary>Marks printed this close together, in characters, form one place.</summary>
    private const int SamePlace = 3;

    public static IReadOnlyList<CitedReference> For(SentenceContext context, ClaimDraft draft)
    {
        var citations = context.Sentence.Citations.OrderBy(citation => citation.Span).ToList();
        var places = Places(citations);
        var chosen = places.Count <= 1 ? citations : Choose(places, EndOf(draft), draft.Clause);
        return chosen.Select(citation => new CitedReference(citation.ReferenceId, citation.Marker)).Distinct().ToList();
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

    private static List<Citation> Choose(List<List<Citation>> places, int end, TextSpan clause)
    {
        var behind = places.FirstOrDefault(place => place[0].Span.Start >= end) ?? places[^1];
        var leading = places.LastOrDefault(place => !place[0].Span.IsEmpty && place[0].Span.End <= end && clause.Contains(place[0].Span));
        if (leading is null || leading == behind)
        {
            return behind;
        }

        return behind[0].Span.Start >= end ? [.. leading, .. behind] : leading;
    }

    /// <summary>Where the claim's last word in the sentence ends.</summary>
    private static int EndOf(ClaimDraft draft)
    {
        var slots = new[] { draft.Subject, draft.Object, draft.Target, draft.Agent, draft.Product, draft.Year };
        return slots.Where(slot => slot is { IsHere: true }).SelectMany(slot => slot!.Spans).Concat(draft.Cues)
            .Select(span => span.End).DefaultIfEmpty(draft.Clause.Start).Max();
    }
}
