namespace ClaimMiner.Classification;

/// <summary>What annotated sentences hold, in figures.</summary>
/// <param name="Areas">By area, in the order of their names.</param>
/// <param name="Total">All areas together.</param>
/// <param name="Values">Claims by slot and value; a claim that does not say is asserted and not negated.</param>
/// <param name="Lengths">Sentences by words, from the shortest bin to the longest that holds one.</param>
public sealed record CorpusCard(
    IReadOnlyList<CorpusArea> Areas, CorpusArea Total, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Values, IReadOnlyList<LengthBin> Lengths)
{
    private const int BinWords = 10;

    /// <summary>The slots that are counted, and what holds when a claim leaves one out.</summary>
    private static readonly (string Slot, string? Default)[] Counted =
        [("relation", null), ("action", null), ("status", null), ("modality", null), ("certainty", "asserted"), ("negated", "false")];

    internal static CorpusCard Of(IReadOnlyList<CorpusFile> files)
    {
        var lines = files.SelectMany(file => file.Lines).ToList();
        var values = new OrderedDictionary<string, IReadOnlyDictionary<string, int>>();
        foreach (var (slot, absent) in Counted)
        {
            values.Add(slot, Count(lines.SelectMany(line => line.Claims), slot, absent));
        }

        return new CorpusCard(files.Select(file => CorpusArea.Of(file.Area, file.Lines)).ToList(), CorpusArea.Of("total", lines), values, Bins(lines));
    }

    private static OrderedDictionary<string, int> Count(IEnumerable<AnnotatedClaim> claims, string slot, string? absent)
    {
        var counts = new OrderedDictionary<string, int>();
        foreach (var value in AnnotationGuide.ValuesOf(slot))
        {
            counts.Add(value, 0);
        }

        foreach (var claim in claims)
        {
            if ((claim.Slots.GetValueOrDefault(slot)?.Text ?? absent) is { } value && counts.TryGetValue(value, out var count))
            {
                counts[value] = count + 1;
            }
        }

        return counts;
    }

    private static List<LengthBin> Bins(List<AnnotatedLine> lines)
    {
        var sentences = lines.CountBy(line => line.WordCount / BinWords).ToDictionary();
        return Enumerable.Range(0, sentences.Keys.DefaultIfEmpty(-1).Max() + 1)
            .Select(bin => new LengthBin(bin * BinWords, bin * BinWords + BinWords - 1, sentences.GetValueOrDefault(bin))).ToList();
    }
}
