using ClaimMiner.Claims;

namespace ClaimMiner.Extraction;

/// <summary>
/// How much to trust an extracted claim, in thousandths added in a fixed order: how plain the trigger is, what the slots rest on, and what
/// the classifier makes of the sentence.
/// </summary>
internal static class ConfidenceScale
{
    private const int Least = 50;
    private const int Most = 990;

    public static double Of(SentenceContext context, ClaimDraft draft, Certainty certainty)
    {
        var thousandths = draft.Strength switch { >= 3 => 780, 2 => 640, _ => 460 };
        var slots = new[] { draft.Subject, draft.Object, draft.Target, draft.Agent, draft.Product, draft.Regulator, draft.Company };
        foreach (var slot in slots)
        {
            if (slot is { IsHere: false })
            {
                thousandths -= 90;
            }
            else if (slot is not null && context.Mentions.Any(mention => slot.Spans.Any(span => span.Overlaps(mention.Span))))
            {
                thousandths += 50;
            }
        }

        thousandths -= draft.Enumeration ? 150 : 0;
        thousandths -= certainty == Certainty.Asserted ? 0 : 40;
        var probability = context.Scores[draft.Category].Probability;
        thousandths = thousandths * (500 + (int)Math.Round(Math.Clamp(probability, 0, 1) * 500)) / 1000;
        return Math.Clamp(thousandths, Least, Most) / 1000.0;
    }
}
