using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Finds the regulators and markets of an event, each with its own date: "in the US since 2011, by the PMDA since 2014 and by
/// Health Canada and the MHRA since 2016". Names that stand together without a conjunction ("Japan's PMDA", "the TGA in Australia") are one.
/// </summary>
internal sealed class StopFinder(ApprovalLine line)
{
    private readonly IReadOnlyList<Token> words = line.Syntax.Words;

    /// <summary>Each regulator with its date; one entry without regulator where the stretch names none.</summary>
    /// <param name="stretch">The event's segment, or the stretch of one product of a list.</param>
    /// <param name="segment">The segment, whose regulator serves stretches that name none.</param>
    /// <param name="cue">The word of the cue.</param>
    public IReadOnlyList<DatedStop> Find(TextSpan stretch, TextSpan segment, int cue)
    {
        var stops = Stops(stretch, cue);
        if (stops.Count == 0 && stretch != segment)
        {
            stops = Stops(segment, cue).Where(stop => !line.Products.Any(product => stop.Span.Start > product.Span.Start && product.Span.Start > words[cue].Span.Start)).ToList();
            return [new DatedStop(stops.FirstOrDefault(stop => !stop.IsMarket) ?? (stops.Count > 0 ? stops[0] : null), Date(stretch, cue) ?? Shared(stretch, segment))];
        }

        if (stops.Count <= 1)
        {
            return [new DatedStop(stops.Count == 1 ? stops[0] : null, Date(stretch, cue) ?? Shared(stretch, segment))];
        }

        var dated = new List<DatedStop>();
        ApprovalDate? next = null;
        for (var i = stops.Count - 1; i >= 0; i--)
        {
            var end = i + 1 < stops.Count ? stops[i + 1].Span.Start : stretch.End;
            var own = line.Dates.FirstOrDefault(date => date.Span.Start >= stops[i].Span.End && date.Span.End <= end && IsTold(date));
            next = own ?? (i + 1 < stops.Count && IsJoined(stops[i], stops[i + 1]) ? next : null);
            dated.Insert(0, new DatedStop(stops[i], next));
        }

        // "in 2019 the FDA and the EMA approved X": one date for all.
        return dated.TrueForAll(stop => stop.Date is null) && Date(stretch, cue) is { } shared
            ? dated.ConvertAll(stop => stop with { Date = shared }) : dated;
    }

    /// <summary>Dates behind the cue that only "and" joins: "refused in 2020 and again in 2023"; empty where there are not two.</summary>
    public IReadOnlyList<ApprovalDate> Series(TextSpan segment, int cue)
    {
        var here = line.Dates.Where(date => segment.Contains(date.Span) && date.Span.Start > words[cue].Span.Start && date.Year is not null && IsTold(date)).ToList();
        var count = 1;
        while (count < here.Count && Enumerable.Range(0, words.Count).Where(word => words[word].Span.Start >= here[count - 1].Span.End && words[word].Span.End <= here[count].Span.Start)
            .All(word => words[word].Lower is "and" or "again" or "in" or "on" or "," or "then" || ApprovalLine.IsMonth(words[word].Text)))
        {
            count++;
        }

        return count > 1 && here.Take(count).DistinctBy(date => date.Year!.Text).Count() == count ? here[..count] : [];
    }

    /// <summary>Regulators, and markets that a conjunction joins to another stop, in the order of the text.</summary>
    private List<ApprovalStop> Stops(TextSpan stretch, int cue)
    {
        var all = line.Regulators.Concat(line.Markets).Where(stop => stretch.Contains(stop.Span) && !IsOwner(stop)).OrderBy(stop => stop.First).ToList();
        var merged = new List<ApprovalStop>();
        foreach (var stop in all)
        {
            if (merged.Count > 0 && !Parted(merged[^1].End, stop.First))
            {
                merged[^1] = merged[^1].IsMarket ? stop with { First = merged[^1].First } : merged[^1] with { End = stop.End };
            }
            else
            {
                merged.Add(stop);
            }
        }

        merged = BeforeActive(merged, cue);
        var regulators = merged.Count(stop => !stop.IsMarket);
        var behind = merged.Where(stop => stop.First > cue).ToList();
        return regulators == 0 ? merged : merged.Where((stop, i) => !stop.IsMarket
            || (i + 1 < merged.Count && stop.End <= cue && !merged[i + 1].IsMarket && IsJoined(stop, merged[i + 1]))
            || (behind.Contains(stop) && behind.Count > 1 && line.Dates.Any(date => date.Span.Start > stop.Span.End && date.Span.Start < Next(merged, stop, stretch)))).ToList();
    }

    /// <summary>Of the places before an active verb only those count that lead up to it: "the TGA provisionally approved X".</summary>
    private List<ApprovalStop> BeforeActive(List<ApprovalStop> stops, int cue)
    {
        var last = stops.FindLastIndex(stop => !stop.IsMarket && stop.End <= cue);
        var first = last;
        while (first > 0 && IsJoined(stops[first - 1], stops[first]))
        {
            first--;
        }

        return first > 0 ? stops[first..] : stops;
    }

    private static int Next(List<ApprovalStop> stops, ApprovalStop stop, TextSpan stretch) =>
        stops.FirstOrDefault(other => other.First > stop.First)?.Span.Start ?? stretch.End;

    /// <summary>Whether a conjunction or a date stands between two places.</summary>
    private bool Parted(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from))
        .Any(word => words[word].Lower is "and" or "or" or "but" or "then" or "before" or "after" or ";" or "," or "to" || ApprovalLine.IsYear(words[word].Text))
        || to - from > 4;

    private bool IsJoined(ApprovalStop left, ApprovalStop right) =>
        Enumerable.Range(left.End, Math.Max(0, right.First - left.End)).All(word => words[word].Lower is "and" or "," or "the" or "by" or "in" or "both" or "or");

    /// <summary>"the United Kingdom's MHRA" is the MHRA; a place that owns a product or a people is no stop: "American women".</summary>
    private bool IsOwner(ApprovalStop stop) => stop.IsMarket && stop.End < words.Count
        && (ApprovalWords.Has("people of a market", words[stop.End].Lower) || (ApprovalWords.Has("market adjectives", words[stop.First].Lower)
        && !Enumerable.Range(stop.End, Math.Min(4, words.Count - stop.End)).Any(word => ApprovalWords.Has("market trade words", words[word].Lower) || line.IsRegulator(word))));

    /// <summary>The date behind the cue in the stretch, else the one before it.</summary>
    private ApprovalDate? Date(TextSpan stretch, int cue)
    {
        var here = line.Dates.Where(date => stretch.Contains(date.Span) && IsTold(date)).ToList();
        return here.Find(date => date.Span.Start > words[cue].Span.Start) ?? here.LastOrDefault();
    }

    /// <summary>The date of a stretch that has none of its own: that of the next product ("A and B in May 2023"), else the one before the list.</summary>
    private ApprovalDate? Shared(TextSpan stretch, TextSpan segment)
    {
        if (stretch == segment)
        {
            return null;
        }

        return line.Dates.FirstOrDefault(date => date.Span.Start >= stretch.End && date.Span.End <= segment.End && IsTold(date))
            ?? line.Dates.LastOrDefault(date => date.Span.End <= stretch.Start && date.Span.Start >= segment.Start && IsTold(date));
    }

    /// <summary>Whether the date stands in the running words, or in brackets of its own.</summary>
    private bool IsTold(ApprovalDate date) =>
        line.Asides.FirstOrDefault(aside => aside.Span.Contains(date.Span)) is not { } aside || (ProductAside.IsDate(line.Context.Article[aside.Span])
            && !line.Products.Any(product => product.Aside == aside));
}
