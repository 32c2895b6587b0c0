namespace ClaimMiner.Documents;

/// <summary>The mentions of an article in the order of the text, to look up those of a sentence.</summary>
public sealed class MentionIndex(IReadOnlyList<Mention> mentions)
{
    private readonly List<Mention> _ordered = [.. mentions.OrderBy(mention => mention.Span)];

    /// <summary>The mentions that lie wholly in a span, in order.</summary>
    public IReadOnlyList<Mention> Within(TextSpan span)
    {
        int low = 0, high = _ordered.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ordered[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        var inside = new List<Mention>();
        for (; low < _ordered.Count && _ordered[low].Span.Start < span.End; low++)
        {
            if (span.Contains(_ordered[low].Span))
            {
                inside.Add(_ordered[low]);
            }
        }

        return inside;
    }
}
