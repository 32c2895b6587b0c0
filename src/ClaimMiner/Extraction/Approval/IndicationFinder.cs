using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Finds what a product is for: behind "for", "to treat", "in", "against"; "the treatment of X" gives X, "patients with X" gives X. The
/// words go on through "of", "with" and "in" up to a date, a regulator, a market or a verb.
/// </summary>
internal sealed class IndicationFinder(ApprovalLine line)
{
    private const int MostWords = 16;

    private static readonly IReadOnlySet<string> Regions = DataFile.Words("regions.tsv");

    private readonly IReadOnlyList<Token> words = line.Syntax.Words;

    /// <summary>In the product's own stretch; else in the event's segment behind the cue, then before it.</summary>
    public Slot? Find(StatusCue cue, TextSpan stretch, TextSpan segment)
    {
        var at = words[cue.Word].Span.End;
        return (stretch == segment ? null : Within(stretch)) ?? Within(new TextSpan(Math.Min(at, segment.End), segment.End))
            ?? Within(new TextSpan(segment.Start, Math.Max(segment.Start, Math.Min(at, segment.End))), diseasesOnly: true) ?? Modifier(segment);
    }

    /// <summary>
    /// The uses that each have a "for" of their own behind the cue, with the date that follows: "for diabetes in May 2022 and for obesity in
    /// November 2023". Empty where there are not two.
    /// </summary>
    public IReadOnlyList<(Slot Use, ApprovalDate? Date)> Series(StatusCue cue, TextSpan segment)
    {
        var found = new List<(int Word, Slot Use)>();
        for (var word = cue.Word + 1; word + 1 < words.Count && segment.Contains(words[word].Span); word++)
        {
            if (words[word].Lower == "for" && (found.Count == 0 || words[word - 1].Lower is "and" or ",") && From(word + 1, "for", false) is { IsHere: true } use)
            {
                found.Add((word, use));
            }
        }

        return found.Count < 2 ? [] : found.Select((one, i) =>
        {
            var (from, end) = (one.Use.Spans[^1].End, i + 1 < found.Count ? words[found[i + 1].Word].Span.Start : segment.End);
            return (one.Use, line.Dates.FirstOrDefault(date => date.Span.Start >= from && date.Span.End <= end));
        }).ToList();
    }

    /// <summary>What the sentence is about as a whole, told before its first event: "For COVID-19, …", "in migraine prevention".</summary>
    public Slot? OfSentence(TextSpan before) => Within(before, diseasesOnly: true) ?? Modifier(before) ?? Named(before);

    /// <summary>The disease that the sentence opens with: "Dravet syndrome has …", "Obesity pharmacotherapy has …".</summary>
    public Slot? Opening() => line.Syntax.Chunks.Count == 0 ? null
        : new TextSpan(line.Context.Sentence.Span.Start, words[line.Syntax.Chunks[0].End - 1].Span.End) is var first ? Named(first) ?? Modifier(first) : null;

    private Slot? Modifier(TextSpan stretch)
    {
        var first = Enumerable.Range(0, words.Count).FirstOrDefault(word => words[word].Span.Start >= stretch.Start);
        var end = Enumerable.Range(0, words.Count).Count(word => words[word].Span.End <= stretch.End);
        return DiseaseFinder.Modifier(line.Context, first, end) is { } disease && words[disease.Head].Lower is not "virus" && words[disease.First].Lower is not "qualified" && !words[disease.Head].Lower.EndsWith("-disease", StringComparison.Ordinal)
            ? line.Context.SlotOf(disease) : null;
    }

    private Slot? Within(TextSpan stretch, bool diseasesOnly = false)
    {
        for (var word = 0; word + 1 < words.Count; word++)
        {
            if (stretch.Contains(words[word].Span) && Opens(word) && (BeforeRelative(word) ?? From(word + 1, words[word].Lower, diseasesOnly)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool Opens(int word) => words[word].Lower is "for" or "against" or "in" or "treating"
        || (words[word].Lower == "to" && IsLabel(word))
        || (words[word].Lower is "include" or "cover" && word > 1 && words[word - 1].Tag == Tag.To && ApprovalWords.Has("label verbs", words[word - 2].Lower))
        || (words[word].Lower == "with" && word > 0 && ApprovalWords.Has("people with an indication", words[word - 1].Lower))
        || (ApprovalWords.Has("verbs of treating", words[word].Lower) && word > 0 && words[word - 1].Tag == Tag.To);

    /// <summary>"its label was extended to X".</summary>
    private bool IsLabel(int word) => word > 0 && Enumerable.Range(Math.Max(0, word - 8), Math.Min(8, word)).Any(i => ApprovalWords.Has("label words", words[i].Lower))
        && words[word - 1].Lower is "extended" or "widened" or "broadened" or "expanded" or "licence" or "label" or "indication";

    private Slot? From(int first, string opener, bool diseasesOnly)
    {
        if (Antecedent(first) is { } antecedent)
        {
            return antecedent;
        }

        first = SkipLead(first);
        if (first >= words.Count || Ends(first, first) || line.IsCompany(first) || words[first].Tag is Tag.Pronoun or Tag.Number or Tag.Relative || words[first].Tag is Tag.Gerund && opener is "in"
            || Regions.Contains(words[first].Lower) && !ApprovalWords.Has("people with an indication", words[first].Lower)
            || ApprovalWords.Has("no indications", words[first].Lower))
        {
            return null;
        }

        var last = first;
        while (last + 1 < words.Count && last - first < MostWords && !Ends(last + 1, first))
        {
            last++;
        }

        while (last > first && words[last].Tag is Tag.Preposition or Tag.Conjunction or Tag.Comma or Tag.Determiner or Tag.To or Tag.Adverb or Tag.Participle or Tag.Past)
        {
            last--;
        }

        var phrase = new Phrase(Enumerable.Range(first, last - first + 1).ToList(), last);
        var heads = phrase.Words.Where(word => word == last || words[word + 1].Tag is Tag.Preposition or Tag.Comma or Tag.Conjunction).ToList();
        if (ApprovalWords.Has("no indications", words[heads[0]].Lower) || (first > 0 && ApprovalWords.Has("words that point", words[first - 1].Lower) && ProductNames.IsClass(words[heads[0]].Lower)) || (last == first && ApprovalWords.Has("people with an indication", words[first].Lower)
            || line.Products.Any(product => !product.IsInAside && product.First >= first && product.First <= last)))
        {
            return null;
        }

        if (last > first && heads[0] == last && words[last].Lower is "treatment" or "therapy" && words[last - 1].Tag == Tag.Noun)
        {
            last--;
            phrase = new Phrase(phrase.Words.SkipLast(1).ToList(), last);
            heads = [last];
        }

        var disease = phrase.Words.Where((word, i) => word == heads[0] || (opener is "for" && heads.Contains(word)) || (i + 1 < phrase.Words.Count && words[word + 1].Lower is "type")).Any(word => DiseaseFinder.IsDisease(line.Context, new Phrase([word], word)));
        return !disease && (diseasesOnly || opener is "in" or "against" or "with" && !IsVaccine(first)) ? null : line.Context.SlotOf(phrase);
    }

    /// <summary>"a vaccine against GAS".</summary>
    private bool IsVaccine(int first) => Enumerable.Range(Math.Max(0, first - 4), Math.Min(4, first)).Any(word => words[word].Lower is "vaccine" or "vaccines");

    /// <summary>"osteoarthritis, for which no drug has been approved": what the relative pronoun stands for.</summary>
    private Slot? BeforeRelative(int opener)
    {
        if (opener + 1 >= words.Count || words[opener].Lower != "for" || words[opener + 1].Lower != "which")
        {
            return null;
        }

        var chunk = line.Syntax.ChunkAt(opener) - 1;
        while (chunk >= 0 && line.Syntax.Chunks[chunk].Kind is ChunkKind.Comma)
        {
            chunk--;
        }

        return chunk >= 0 && line.Syntax.Chunks[chunk].Kind == ChunkKind.Noun ? line.Context.SlotOf(line.Arguments.Phrases.Base(line.Syntax.Chunks[chunk])) : null;
    }

    /// <summary>"for this condition", "for the same indication": the disease of a sentence before, or of this one.</summary>
    private Slot? Antecedent(int first)
    {
        var noun = first;
        while (noun < words.Count && words[noun].Tag is Tag.Determiner or Tag.Adjective or Tag.Adverb)
        {
            noun++;
        }

        if (noun == first || noun >= words.Count || !ApprovalWords.Has("nouns for an indication", words[noun].Lower) || (noun + 1 < words.Count && words[noun + 1].Lower == "of") || !Enumerable.Range(first, noun - first).Any(word => ApprovalWords.Has("words that point back", words[word].Lower)))
        {
            return null;
        }

        if (Named(new TextSpan(line.Context.Sentence.Span.Start, words[first].Span.Start)) is { } here)
        {
            return here;
        }

        for (var back = line.Context.Before.Count - 1; back >= 0; back--)
        {
            var before = ApprovalLine.Of(line.Context, back);
            if (new IndicationFinder(before).Named(before.Context.Sentence.Span) is { } there)
            {
                return there with { IsHere = false };
            }
        }

        return null;
    }

    /// <summary>The first noun phrase in the stretch that names a disease, and no side effect.</summary>
    public Slot? Named(TextSpan stretch)
    {
        var chunks = line.Syntax.Chunks;
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Noun && stretch.Contains(words[chunks[i].Head].Span) && (chunks[i].Head > chunks[i].First && words[chunks[i].Head - 1].Tag != Tag.Determiner || !ApprovalWords.Has("nouns for an indication", words[chunks[i].Head].Lower)) && (i == 0 || IsTreated(i))
                && DiseaseFinder.IsDisease(line.Context, new Phrase([chunks[i].Head], chunks[i].Head))
                && !(i > 0 && ApprovalWords.Has("words before a side effect", chunks[i - 1].Lemma)))
            {
                var from = chunks[i].First;
                while (from < chunks[i].Head && (words[from].Tag is Tag.Determiner or Tag.Possessive || words[from].Lower is "other" or "many" or "several"))
                {
                    from++;
                }

                return line.Context.SlotOf(new Phrase(Enumerable.Range(from, chunks[i].Head - from + 1).ToList(), chunks[i].Head));
            }
        }

        return null;
    }

    /// <summary>"prevent X", "the treatment of X": a disease that something is done about.</summary>
    private bool IsTreated(int chunk)
    {
        var before = line.Syntax.Chunks[chunk - 1];
        if (before.Verb is { Kind: VerbKind.Gerund } && chunk > 1)
        {
            (before, chunk) = (line.Syntax.Chunks[chunk - 2], chunk - 1);
        }

        return before.Verb is { Lemma: "prevent" or "treat" } || (before.Lemma is "of" && chunk > 1 && IsWay(line.Syntax.Chunks[chunk - 2].Head));
    }

    /// <summary>Past articles, and past "the treatment of", "patients with", "adults with".</summary>
    private int SkipLead(int word)
    {
        while (word < words.Count && words[word].Tag == Tag.Determiner)
        {
            word++;
        }

        var way = word;
        while (way < words.Count && way < word + 4 && words[way].Tag is Tag.Adjective or Tag.Noun or Tag.Participle && !IsWay(way))
        {
            way++;
        }

        return way + 1 < words.Count && IsWay(way) && words[way + 1].Lower is "of" or "with" or "in"
            && !(words[way + 1].Lower == "in" && (ApprovalWords.Has("people with an indication", words[way].Lower) || IsDate(way + 2))) ? SkipLead(way + 2) : word;
    }

    private bool IsDate(int word) => word < words.Count && (ApprovalLine.IsMonth(words[word].Text) || ApprovalLine.IsYear(words[word].Text)
        || words[word].Lower is "early" or "late" or "mid");

    private bool IsWay(int word) => ApprovalWords.Has("ways to an indication here", words[word].Lower);

    /// <summary>Whether the indication that starts at a word ends before another.</summary>
    private bool Ends(int word, int first)
    {
        var token = words[word];
        if (EndsByKind(word, first) is { } ends)
        {
            return ends;
        }

        if ((word > first && token.Tag == Tag.Number && token.Text.All(char.IsLetter)) || token.Tag is Tag.Break or Tag.Relative or Tag.Modal or Tag.Auxiliary or Tag.Subordinator or Tag.Pronoun || ApprovalWords.Has("words that end an indication", token.Lower)
            || line.IsRegulator(word) || line.Markets.Any(market => market.First == word) || ApprovalLine.IsYear(token.Text)
            || (token.IsVerb && token.Tag is Tag.Past or Tag.Verb))
        {
            return true;
        }

        if (token.Lower == "to")
        {
            return !(word + 1 < words.Count && words[word + 1].Tag == words[word - 1].Tag && words[word + 1].Tag is Tag.Adjective or Tag.Number);
        }

        if (token.Lower == "and" && Enumerable.Range(word, Math.Min(6, words.Count - word)).Any(i => StatusNouns.At(words, i) is not null))
        {
            return true;
        }

        if (token.Tag is Tag.Preposition or Tag.Comma or Tag.Conjunction || token.Lower is "in" or "by" or "and" or "or" or ",")
        {
            var next = word + 1;
            while (next < words.Count && words[next].Tag is Tag.Determiner or Tag.Conjunction or Tag.Adverb || next < words.Count && words[next].Lower is "early" or "late" or "mid")
            {
                next++;
            }

            return next >= words.Count || line.IsRegulator(next) || line.Markets.Any(market => market.First == next) || ApprovalLine.IsYear(words[next].Text)
                || ApprovalLine.IsMonth(words[next].Text) || CompanyFinder.At(line, next) is not null || words[next].Lower is "by" or "in" or "for" or "respectively"
                || line.Products.Any(product => product.First == next) || words[next].Tag is Tag.Pronoun or Tag.Auxiliary or Tag.Relative
                || words[next].IsVerb && words[next].Tag is not Tag.Gerund
                || (token.Tag == Tag.Comma && !ListGoesOn(next));
        }

        return false;
    }

    /// <summary>"children under two years" and "patients who carry X" go on, "under the Animal Rule" and "four months later" do not; null for other words.</summary>
    private bool? EndsByKind(int word, int first)
    {
        var token = words[word];
        if (token.Lower == "under" || token.Tag == Tag.Number && word + 1 < words.Count && words[word + 1].Lower is "months" or "years" or "weeks" or "days")
        {
            return token.Lower == "under" ? !(word + 1 < words.Count && words[word + 1].Tag == Tag.Number) : words[word - 1].Lower is not ("under" or "aged" or "to" or "below" or "over");
        }

        if ((token.Lower == "aged" || token.Tag == Tag.Relative) && word == first + 1 && ApprovalWords.Has("people with an indication", words[first].Lower))
        {
            return false;
        }

        return null;
    }

    /// <summary>Whether a conjunction closes the list before any verb.</summary>
    private bool ListGoesOn(int word)
    {
        for (; word < words.Count; word++)
        {
            if (words[word].Lower is "and" or "or")
            {
                return !(word + 1 < words.Count && (line.IsRegulator(word + 1) || words[word + 1].IsVerb));
            }

            if (words[word].IsVerb && words[word].Tag != Tag.Participle || words[word].Tag is Tag.Break or Tag.Relative or Tag.Auxiliary or Tag.Modal)
            {
                return false;
            }
        }

        return false;
    }
}
