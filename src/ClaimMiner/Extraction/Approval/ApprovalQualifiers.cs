using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Regulator, year, company and indication of a status cue, from its clause.</summary>
internal sealed class ApprovalQualifiers(ApprovalLine line)
{
    private static readonly IReadOnlySet<string> Regions = DataFile.Words("regions.tsv");

    private readonly IReadOnlyList<Token> words = line.Syntax.Words;
    private readonly IReadOnlyList<Chunk> chunks = line.Syntax.Chunks;

    /// <summary>Each regulator of the clause that holds the cue, with the year that follows it; one empty entry where there is none.</summary>
    public IReadOnlyList<(Slot? Regulator, Slot? Year)> Regulators(StatusCue cue)
    {
        var clause = line.ClauseOf(cue.Word);
        var here = line.Regulators.Where(found => line.InClause(found.First, clause)).ToList();
        var stops = here.Where(found => found.First > cue.Word && Introduces(found.First))
            .Select(found => (found.First, found.End, Slot: (Slot?)line.RegulatorSlot(found)))
            .Concat(Markets(cue.Word, clause).Select(word => (First: word, End: word + 1, Slot: (Slot?)null)))
            .OrderBy(stop => stop.First).ToList();
        var dated = stops.Select((stop, i) => (stop.Slot,
            Year: YearBetween(stop.End, i + 1 < stops.Count ? stops[i + 1].First : int.MaxValue, clause))).ToList();
        if (stops.Count > 1 && (stops.Count(stop => stop.Slot is not null) > 1 || dated.All(stop => stop.Year is not null)))
        {
            return dated;
        }

        var agents = stops.Where(stop => stop.Slot is not null).ToList();
        var nearest = agents.Count > 0 ? agents[0].Slot
            : here.OrderBy(found => Math.Abs(found.First - cue.Word)).Select(found => (Slot?)line.RegulatorSlot(found)).FirstOrDefault();
        return nearest is not null ? [(nearest, null)] : NamesAgency(clause) && AgencyBefore() is { } agency ? [(agency, null)] : [(null, null)];
    }

    /// <summary>Places behind the cue where a product may be licensed: "in the EU", "in Japan".</summary>
    private IEnumerable<int> Markets(int cue, int clause) => Enumerable.Range(cue + 1, Math.Max(0, words.Count - cue - 1))
        .Where(i => line.InClause(i, clause) && IsMarket(words[i].Lower) && i >= 1
        && (words[i - 1].Lower == "in" || (i >= 2 && words[i - 1].Lower == "the" && words[i - 2].Lower == "in")));

    private static bool IsMarket(string lower) =>
        WordSets.Has("markets", lower);

    /// <summary>The year behind the cue in its clause, else before it.</summary>
    public Slot? Year(StatusCue cue)
    {
        var clause = line.ClauseOf(cue.Word);
        var here = line.Years.Where(year => line.InClause(year.Word, clause)).ToList();
        return here.Where(year => year.Word > cue.Word).Select(year => year.Slot).FirstOrDefault() ?? here.Select(year => year.Slot).LastOrDefault();
    }

    /// <summary>A company that acts in the clause: "by Janssen", "Sanofi withdrew".</summary>
    public Slot? Company(StatusCue cue)
    {
        var clause = line.ClauseOf(cue.Word);
        foreach (var chunk in chunks)
        {
            if (chunk.Kind == ChunkKind.Noun && line.InClause(chunk.Head, clause) && line.Arguments.Phrases.Base(chunk) is var phrase
                && !line.IsRegulator(phrase.Head)
                && ProductAside.IsCompany(line.Syntax.TextOf(phrase)))
            {
                return line.Context.SlotOf(phrase);
            }
        }

        return null;
    }

    /// <summary>What the product is for: behind "for", "to treat", "in", in the cue's clause; else behind the product.</summary>
    public Slot? Indication(StatusCue cue, Product product)
    {
        var clause = line.ClauseOf(cue.Word);
        if (product.Indication is not null)
        {
            return product.Indication;
        }

        var found = Behind(cue.Word, clause) ?? (product.Word >= 0 ? Behind(product.Word, clause) : null) ?? Behind(-1, clause);
        if (found is null && DiseaseFinder.Find(line.Context, 0) is { } disease)
        {
            found = line.Context.SlotOf(disease);
        }

        return found is null || found.Text == product.Name?.Text ? null : found;
    }

    private bool Introduces(int word) => words[word - 1].Lower is "by" or "from"
        || (word > 1 && words[word - 1].Lower is "the" or "us" && words[word - 2].Lower is "by" or "from");

    private Slot? YearBetween(int first, int end, int clause) =>
        line.Years.Where(year => year.Word >= first && year.Word < end && line.InClause(year.Word, clause)).Select(year => year.Slot)
            .FirstOrDefault();

    private bool NamesAgency(int clause) => Enumerable.Range(1, Math.Max(0, words.Count - 1))
        .Any(i => line.InClause(i, clause) && words[i].Lower is "agency" or "regulator" && words[i - 1].Lower is "the" or "same");

    private Slot? AgencyBefore()
    {
        foreach (var before in line.Context.Before.Reverse())
        {
            var earlier = new ApprovalLine(line.Context with { Syntax = before, Before = [] });
            if (earlier.Regulators.Count > 0)
            {
                return earlier.RegulatorSlot(earlier.Regulators[^1]) with { IsHere = false };
            }
        }

        return null;
    }

    private Slot? Behind(int word, int clause)
    {
        for (var i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].First <= word || !line.InClause(chunks[i].First, clause))
            {
                continue;
            }

            var treats = chunks[i].Verb is { Lemma: "treat" or "prevent" or "alleviate" or "manage" or "relieve" };
            if ((chunks[i].Kind == ChunkKind.Preposition && chunks[i].Lemma is "for" or "in" or "against" || treats)
                && chunks[i + 1].Kind == ChunkKind.Noun
                && Named(i + 1, chunks[i].Lemma) is { } indication)
            {
                return indication;
            }
        }

        return null;
    }

    /// <summary>The disease or use that the noun phrase names: "the treatment of X and Y" gives "X and Y".</summary>
    private Slot? Named(int chunk, string preposition)
    {
        var first = chunk;
        while (first + 2 < chunks.Count && chunks[first + 1].Kind == ChunkKind.Preposition
            && chunks[first + 1].Lemma is "of" or "with" or "in" or "for"
            && WordSets.Has("ways to an indication", chunks[first].Lemma)
            && chunks[first + 2].Kind == ChunkKind.Noun)
        {
            first += 2;
        }

        var (items, end) = line.Arguments.Phrases.List(first, chunks.Count);
        if (items.Count == 0)
        {
            return null;
        }

        var head = words[items[0].Head].Lower;
        if (ProductNames.IsNamed(line, items[0]) && !DiseaseFinder.IsDisease(line.Context, items[0]))
        {
            return null;
        }

        if (Regions.Contains(head) || line.IsRegulator(items[0].Head) || WordSets.Has("no indications", head)
            || ApprovalLine.IsYear(words[items[0].Head].Text)
            || items[0].Words.Any(word => words[word].Text is "EU" or "US" or "UK" or "Europe")
            || (preposition != "for" && preposition != "treat" && !items.Any(item => DiseaseFinder.IsDisease(line.Context, item))))
        {
            return null;
        }

        var start = line.Arguments.Phrases.Base(chunks[first]).First;
        var last = items.Count > 1 && end > first ? chunks[end - 1].End : items[0].Last + 1;
        return line.Context.SlotOf(new Phrase(Enumerable.Range(start, Math.Max(1, last - start)).ToList(), items[0].Head));
    }
}
