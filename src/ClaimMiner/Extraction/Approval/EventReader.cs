using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Reads a sentence from left to right, cue by cue, and keeps in mind what the events before were about.</summary>
internal sealed class EventReader
{
    private readonly ApprovalLine line;
    private readonly IReadOnlyList<StatusCue> cues;
    private readonly CueSegments segments;
    private readonly ProductFinder finder;
    private readonly ProductResolver resolver;
    private readonly StopFinder stops;
    private readonly IndicationFinder indications;
    private readonly List<IReadOnlyList<Product>> products = [];
    private readonly List<ApprovalEvent> events = [];

    public EventReader(ApprovalLine line)
    {
        this.line = line;
        cues = new CueFinder(line).Find();
        segments = new CueSegments(line, cues);
        finder = new ProductFinder(line);
        resolver = new ProductResolver(line);
        stops = new StopFinder(line);
        indications = new IndicationFinder(line);
    }

    public IReadOnlyList<ApprovalEvent> Read()
    {
        for (var i = 0; i < cues.Count; i++)
        {
            var segment = segments.Of(i);
            var found = resolver.Denied(cues[i], segment, products);
            found = found.Count > 0 ? found : finder.Find(cues[i], segment);
            found = found.Count > 0 ? found : resolver.Resolve(cues[i], segment, products);

            products.Add(found);
            var before = events is [.., var last] ? last : null;
            events.AddRange(Zipped(found, segment).SelectMany(product => Events(cues[i], segment, product, before)).ToList());
        }

        return events;
    }

    private IEnumerable<ApprovalEvent> Events(StatusCue cue, TextSpan segment, Product product, ApprovalEvent? before)
    {
        var stretch = product.Zone ?? segment;
        before ??= cue.Side is ProductSide.Follower or ProductSide.Successor ? EventBefore() : null;
        var status = product.IsDenied ? RegulatoryStatus.NotApproved
            : cue.Side is ProductSide.Follower or ProductSide.Successor && before is not null && before.Status != RegulatoryStatus.NotApproved ? before.Status
            : cue.Status;
        var indication = product.Indication ?? indications.Find(cue, stretch, segment) ?? OfSentence(segment);
        if (product.Regulators is { Count: > 0 } own)
        {
            return own.Select(regulator => new ApprovalEvent(status, cue, segment, product, regulator, stops.Find(stretch, segment, cue.Word)[0].Date, false, indication));
        }

        var places = stops.Find(stretch, segment, cue.Word);
        if (places is [var place] && product is { Zone: null, Year: null } && Repeated(cue, segment) is { Count: > 1 } times)
        {
            return times.Select(time => new ApprovalEvent(
                StatusAt(status, place), cue, segment, product, place.Regulator ?? (place.IsMarket ? null : Agency(segment)), time.Date ?? place.Date, place.IsMarket, time.Use ?? indication));
        }

        return places.Select(stop => new ApprovalEvent(
            StatusAt(status, stop), cue, segment, product, stop.Regulator ?? (stop.IsMarket ? null : Agency(segment) ?? Inherited(cue, product, before)), stop.Date, stop.IsMarket, indication));
    }

    /// <summary>The same step taken more than once: for several uses, or again in a later year.</summary>
    private List<(Slot? Use, ApprovalDate? Date)> Repeated(StatusCue cue, TextSpan segment)
    {
        var uses = indications.Series(cue, segment);
        return uses.Count > 1 ? uses.Select(use => ((Slot?)use.Use, use.Date)).ToList()
            : stops.Series(segment, cue.Word).Select(date => ((Slot?)null, (ApprovalDate?)date)).ToList();
    }

    /// <summary>"for emergency use by the FDA and conditionally by the EMA": a manner of its own.</summary>
    private RegulatoryStatus StatusAt(RegulatoryStatus status, DatedStop stop) =>
        status is RegulatoryStatus.EmergencyUse or RegulatoryStatus.Approved && stop.Stop is { First: > 2 } place
            && Enumerable.Range(place.First - 3, 3).Any(word => line.Syntax.Words[word].Lower is "conditionally" or "provisionally") ? RegulatoryStatus.Conditional : status;

    /// <summary>The regulator of the event before, which followers and widened labels share, and an approval behind a refusal.</summary>
    private Slot? Inherited(StatusCue cue, Product product, ApprovalEvent? before) =>
        before?.Regulator is not null && (cue.Side is ProductSide.Follower or ProductSide.Successor
            || ApprovalWords.Has("label verbs", line.Syntax.Words[cue.Word].Lower)
            || (cue.Status == RegulatoryStatus.Rejected && before.Status == RegulatoryStatus.Submitted)
            || (cue.Status == RegulatoryStatus.Withdrawn && before.Status == RegulatoryStatus.EmergencyUse)
            || (cue.Status == RegulatoryStatus.Approved && before.Status is RegulatoryStatus.Rejected or RegulatoryStatus.Conditional && before.Product.Name?.Text == product.Name?.Text))
            ? before.Regulator : null;

    private Slot? OfSentence(TextSpan segment) =>
        line.Syntax.Words[cues[0].Word].Span.Start is var first && first > line.Context.Sentence.Span.Start && segment.Start >= 0
            && !line.Syntax.Words.Any(word => word.Lower == ";" && word.Span.Start < segment.Start)
            ? indications.OfSentence(new TextSpan(line.Context.Sentence.Span.Start, first)) ?? OfParagraph() : null;

    /// <summary>The disease that the sentence before opens with.</summary>
    private Slot? OfParagraph() => line.Context.Before.Count > 0 && new IndicationFinder(ApprovalLine.Of(line.Context, line.Context.Before.Count - 1)).Opening() is { } disease
        ? disease with { IsHere = false } : null;

    /// <summary>"the agency", "the same regulator": the last one named before.</summary>
    private Slot? Agency(TextSpan segment)
    {
        var words = line.Syntax.Words;
        if (!Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(i => segment.Contains(words[i].Span)
            && words[i].Lower is "agency" or "regulator" && words[i - 1].Lower is "the" or "same" or "that")
            && !IsItself(segment))
        {
            return null;
        }

        if (line.Regulators.Any(found => found.Span.End <= segment.Start))
        {
            return line.Regulators.Last(found => found.Span.End <= segment.Start).Regulator;
        }

        for (var back = line.Context.Before.Count - 1; back >= 0; back--)
        {
            if (ApprovalLine.Of(line.Context, back).Regulators is [.., var there])
            {
                return there.Regulator! with { IsHere = false };
            }
        }

        return null;
    }

    /// <summary>"it had admitted X", "submitted to it in May": the pronoun is the regulator.</summary>
    private bool IsItself(TextSpan segment)
    {
        var words = line.Syntax.Words;
        return cues.Any(cue => segment.Contains(words[cue.Word].Span) && cue.Side == ProductSide.Object && line.Syntax.Chunks[cue.Chunk].Verb is not null
            && line.Syntax.Chunks[cue.Chunk].First is > 0 and var first && words[first - 1].Lower == "it")
            || Enumerable.Range(1, words.Count - 1).Any(i => segment.Contains(words[i].Span) && words[i].Lower == "it" && words[i - 1].Lower == "to" && i + 1 < words.Count && words[i + 1].Tag == Tag.Preposition);
    }

    /// <summary>The last event of the sentence before.</summary>
    private ApprovalEvent? EventBefore()
    {
        if (line.Context.Before.Count == 0)
        {
            return null;
        }

        var before = new EventReader(ApprovalLine.Of(line.Context, line.Context.Before.Count - 1)).Read();
        return before is [.., var last] ? last with { Regulator = last.Regulator is { } regulator ? regulator with { IsHere = false } : null } : null;
    }

    /// <summary>"A and B were approved in 2012 and 2016, respectively": to each its own, where the numbers agree.</summary>
    private IReadOnlyList<Product> Zipped(IReadOnlyList<Product> found, TextSpan segment)
    {
        var words = line.Syntax.Words;
        if (found.Count < 2 || !words.Any(word => segment.Contains(word.Span) && word.Lower is "respectively"))
        {
            return found;
        }

        var years = line.Dates.Where(date => segment.Contains(date.Span) && date.Year is not null && !line.IsInAside(date.Span.Start)).ToList();
        var regulators = line.Regulators.Where(stop => segment.Contains(stop.Span)).ToList();
        return found.Select((product, i) => product with
        {
            Year = product.Year ?? (years.Count == found.Count ? years[i].Year : null),
            Regulators = product.Regulators ?? (regulators.Count == found.Count ? [regulators[i].Regulator!] : null),
        }).ToList();
    }
}
