using ClaimMiner.Documents;

namespace ClaimMiner.Claims.Files;

/// <summary>Turns spans that count UTF-16 code units into spans that count Unicode code points, and boxes into what files carry.</summary>
internal sealed class CodePoints
{
    /// <summary>Positions of the second halves of surrogate pairs, ascending.</summary>
    private readonly List<int> _lowSurrogates = [];

    public CodePoints(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                _lowSurrogates.Add(i);
            }
        }
    }

    public TextSpan Recount(TextSpan span) => new(Recount(span.Start), Recount(span.End));

    public Evidence Recount(Evidence evidence) => evidence with
    {
        Span = Recount(evidence.Span),
        Boxes = evidence.Boxes.Select(Rounded).ToList(),
        Slots = Recount(evidence.Slots),
        Confidence = Math.Round(evidence.Confidence, 3),
    };

    /// <summary>Hundredths of a point: finer than any printer, coarser than the noise of font programs.</summary>
    public static Box Rounded(Box box) => new(
        box.Page, Math.Round(box.X, 2), Math.Round(box.Y, 2), Math.Round(box.Width, 2), Math.Round(box.Height, 2));

    private int Recount(int position)
    {
        var index = _lowSurrogates.BinarySearch(position);
        return position - (index < 0 ? ~index : index);
    }

    private SlotWords? Recount(SlotWords? words) => words is null ? null : words with { Spans = words.Spans.Select(Recount).ToList() };

    private EvidenceSlots Recount(EvidenceSlots slots) => new()
    {
        Subject = Recount(slots.Subject),
        Object = Recount(slots.Object),
        Context = Recount(slots.Context),
        Target = Recount(slots.Target),
        Agent = Recount(slots.Agent),
        Disease = Recount(slots.Disease),
        Product = Recount(slots.Product),
        Regulator = Recount(slots.Regulator),
        Year = Recount(slots.Year),
        Company = Recount(slots.Company),
        Indication = Recount(slots.Indication),
    };
}
