namespace ClaimMiner.Syntax;

/// <summary>
/// Finds who does what a verb group says, from the order of chunks alone: to the left, through insertions, relative clauses and
/// coordination; for an infinitive or an -ing form through the verb that controls it.
/// </summary>
internal sealed class SubjectFinder(SentenceSyntax sentence, NounPhrases phrases, ChunkWalk walk, Func<int, IReadOnlyList<Phrase>> agentsOf)
{
    private const int MaxDepth = 8;

    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;
    private readonly RelativeClauses relatives = new(sentence, phrases, walk);

    public IReadOnlyList<Phrase> Of(int verb) => Of(verb, 0);

    /// <summary>Whom the words behind a noun phrase speak of: that noun, or what it is said to be.</summary>
    public IReadOnlyList<Phrase> BearersOf(int position) => Bearers(walk.Host(position), 0);

    private IReadOnlyList<Phrase> Of(int verb, int depth)
    {
        if (depth > MaxDepth || chunks[verb].Verb is not { } group)
        {
            return [];
        }

        return group.Kind switch
        {
            VerbKind.Finite => FiniteSubjects(verb, depth),
            VerbKind.Infinitive => InfinitiveSubjects(verb, depth),
            VerbKind.Participle => Bearers(walk.Host(verb), depth),
            _ => GerundSubjects(verb, depth),
        };
    }

    private IReadOnlyList<Phrase> FiniteSubjects(int verb, int depth)
    {
        var i = walk.SkipBack(verb);
        if (i < 0)
        {
            return [];
        }

        switch (chunks[i].Kind)
        {
            case ChunkKind.Relative:
                return Antecedents(i, verb, depth);
            case ChunkKind.Conjunction:
                return Partner(i, verb) is var p && p >= 0 ? Of(p, depth + 1) : [];
            case ChunkKind.Comma:
                return walk.OpeningComma(i) is var open
                    && open >= 0 ? SubjectEndingAt(chunks[open + 1].Kind == ChunkKind.Example ? i : open, verb, depth)
                    : Partner(i, verb) is var q && q >= 0 ? Of(q, depth + 1)
                    : SubjectEndingAt(i, verb, depth);
            default:
                return SubjectEndingAt(i + 1, verb, depth);
        }
    }

    /// <summary>The verb that a coordinated one shares its subject with; a base form may go on from an infinitive: "to protect X and prevent Y".</summary>
    private int Partner(int from, int verb)
    {
        var finite = walk.PreviousVerb(from, VerbKind.Finite);
        var infinitive = walk.PreviousVerb(from, VerbKind.Infinitive);
        return infinitive > finite && chunks[verb].Verb!.Plural == true && chunks[verb].End - chunks[verb].First == 1 ? infinitive : finite;
    }

    /// <summary>The subjects whose last chunk stands just before the position.</summary>
    private IReadOnlyList<Phrase> SubjectEndingAt(int position, int verb, int depth)
    {
        var last = walk.SkipBack(position);
        if (last < 0)
        {
            return [];
        }

        if (chunks[last].Kind == ChunkKind.Adjective && last > 0 && chunks[last - 1].Kind == ChunkKind.Noun)
        {
            last--;
        }

        if (chunks[last].Kind == ChunkKind.Relative)
        {
            return Antecedents(last, verb, depth);
        }

        if (chunks[last].Kind != ChunkKind.Noun)
        {
            return chunks[last].Verb is { Kind: VerbKind.Participle or VerbKind.Gerund } ? walk.Host(last) : [];
        }

        var start = walk.RegionStart(last);
        var opener = start - 1;
        if (opener >= 0 && chunks[opener].Verb is { } before)
        {
            // What lies between belongs to the verb before it, unless a comma or conjunction starts a clause.
            var separator = walk.LastSeparator(start, last);
            if (before.Kind == VerbKind.Finite && !walk.IsInRelativeClause(opener))
            {
                start = separator >= 0 ? separator + 1 : start;
            }
            else if (separator < 0 || chunks[separator].Kind == ChunkKind.Conjunction && chunks[separator - 1].Kind != ChunkKind.Comma)
            {
                return walk.IsInRelativeClause(opener) && before.Kind == VerbKind.Finite ? Of(opener, depth + 1)
                    : before.Kind == VerbKind.Gerund && StartsClause(opener) ? GerundPhrase(opener, last) : walk.Host(opener);
            }
            else
            {
                start = separator + 1;
            }
        }

        return SubjectIn(start, last);
    }

    /// <summary>The subject in a stretch without verbs: fronted adjuncts skipped, appositions and trailing adjuncts left out.</summary>
    private IReadOnlyList<Phrase> SubjectIn(int start, int last)
    {
        var i = start;
        while (i <= last)
        {
            if (chunks[i].Kind is ChunkKind.Preposition && i < last)
            {
                var (_, after) = phrases.List(i + 1, last + 1);
                i = Math.Max(after, i + 1);
            }
            else if (chunks[i].Kind == ChunkKind.Noun)
            {
                var (items, end) = phrases.List(i, last + 1, asSubject: true);
                return end <= last && items.Count == 1 && IsVague(items[0]) && Extended(i, end, last) is { } whole ? [whole]
                    : end > last || chunks[end].Kind == ChunkKind.Preposition
                    || IsAppositionAfter(end, last) ? items : SubjectIn(end, last) is { Count: > 0 } later ? later : items;
            }
            else
            {
                i++;
            }
        }

        return [];
    }

    /// <summary>A lone noun in lower case tells little without what stands behind it: "currents through AMPA receptors".</summary>
    private bool IsVague(Phrase phrase) => phrase.Words.Count == 1 && sentence.Words[phrase.Head] is { Tag: Tag.Noun } head
        && head.Text.Skip(1).All(char.IsLower);

    private Phrase? Extended(int first, int end, int last)
    {
        if (chunks[end].Kind != ChunkKind.Preposition || !WordSets.Has("prepositions that tell which", chunks[end].Lemma) || end >= last)
        {
            return null;
        }

        var (items, after) = phrases.List(end + 1, last + 1, asSubject: true);
        return items.Count == 0 ? null
            : phrases.Base(chunks[first]).With(Enumerable.Range(chunks[end].First, chunks[after - 1].End - chunks[end].First)
                .Where(word => sentence.Words[word].Tag != Tag.Determiner));
    }

    private bool IsAppositionAfter(int comma, int last) =>
        comma < last && chunks[comma].Kind == ChunkKind.Comma && chunks[comma + 1].Kind == ChunkKind.Noun
        && WordSets.Has("openers of appositions", sentence.Words[chunks[comma + 1].First].Lower);

    private IReadOnlyList<Phrase> InfinitiveSubjects(int verb, int depth)
    {
        var i = walk.SkipBack(verb);
        if (i >= 0 && chunks[i].Kind == ChunkKind.Conjunction && walk.PreviousVerb(i, VerbKind.Infinitive) is var p && p >= 0)
        {
            return Of(p, depth + 1);
        }

        var governor = walk.Governor(verb);
        while (governor > 0 && chunks[governor].Verb!.Kind == VerbKind.Gerund && chunks[governor - 1].Kind == ChunkKind.Noun && walk.Governor(governor) >= 0)
        {
            // "interact with cells expressing Y to induce Z": the reduced clause governs nothing.
            governor = walk.Governor(governor);
        }

        if (i >= 0 && chunks[i].Kind == ChunkKind.Noun)
        {
            var host = walk.Host(verb);
            var start = walk.GroupStart(i);
            if (host.Count > 0 && IsPower(sentence.Words[chunks[start].Head].Lower))
            {
                return start + 2 <= i ? phrases.List(start + 2, i + 1, asSubject: true).Items : governor >= 0 ? Of(governor, depth + 1) : host;
            }

            if (governor >= 0 && WordSets.Has("verbs of using", chunks[governor].Lemma))
            {
                var (used, _) = phrases.List(walk.SkipAdverbs(governor + 1), verb);
                return used.Count > 0 ? used : host;
            }

            if (governor >= 0 && WordSets.Has("causing verbs before an infinitive", chunks[governor].Lemma))
            {
                return governor > 0 && chunks[governor].Verb is { Passive: false }
                    && Of(governor, depth + 1) is { Count: > 0 } causers ? causers : host;
            }
        }

        return governor >= 0 ? Of(governor, depth + 1) : i >= 0 && chunks[i].Kind == ChunkKind.Noun ? walk.Host(verb) : [];
    }

    private static bool IsPower(string noun) =>
        WordSets.Has("powers", noun);

    private IReadOnlyList<Phrase> GerundSubjects(int verb, int depth)
    {
        var i = walk.SkipBack(verb);
        var governor = walk.Governor(verb);
        if (i < 0)
        {
            return walk.FollowingClause(verb) is var next && next >= 0 ? Of(next, depth + 1) : [];
        }

        switch (chunks[i].Kind)
        {
            case ChunkKind.Preposition when WordSets.Has("adjunct prepositions", chunks[i].Lemma):
                return [];
            case ChunkKind.Preposition when chunks[i].Lemma is "in" or "of" && i > 0 && chunks[i - 1].Kind == ChunkKind.Noun
                && RoleOwner(i) is { Count: > 0 } owner:
                return owner;
            case ChunkKind.Preposition when walk.SkipBack(i) is >= 0 and var participle && chunks[participle].Verb is { Kind: VerbKind.Participle }:
                return walk.Host(participle);
            case ChunkKind.Preposition:
                return governor >= 0 ? Doers(governor, depth) : walk.FollowingClause(verb) is var next
                    && next >= 0 ? Of(next, depth + 1) : walk.Host(i);
            case ChunkKind.Conjunction:
                var previous = walk.PreviousVerb(i, VerbKind.Gerund);
                return previous >= 0 && previous >= governor ? Of(previous, depth + 1) : governor >= 0 ? Doers(governor, depth) : [];
            case ChunkKind.Noun when !IsInsertedAfterAdverb(verb, i):
                return Bearers(walk.Host(verb), depth);
            default:
                return governor >= 0 ? Doers(governor, depth) : [];
        }
    }

    /// <summary>Who does it: the agent of a passive where one is named, otherwise the subject.</summary>
    private IReadOnlyList<Phrase> Doers(int governor, int depth) =>
        chunks[governor].Verb is { Passive: true } && agentsOf(governor) is { Count: > 0 } agents ? agents : Of(governor, depth + 1);

    private bool IsInsertedAfterAdverb(int verb, int i) =>
        verb - i > 1 && WordSets.Has("consequence adverbs", sentence.Words[chunks[verb - 1].Head].Lower);

    /// <summary>"role of X in regulating", "X's role in regulating".</summary>
    private IReadOnlyList<Phrase> RoleOwner(int preposition)
    {
        var start = walk.GroupStart(preposition - 1);
        return IsRole(start)
            && start + 2 < preposition && chunks[start + 1].Lemma is "of" or "for" ? phrases.List(start + 2, preposition, asSubject: true).Items
            : start > 1 && chunks[start - 1].Lemma is "for" && chunks[start - 1].Kind == ChunkKind.Preposition && IsRole(start - 2)
            ? phrases.List(start, preposition, asSubject: true).Items : [];
    }

    private bool IsRole(int chunk) => chunks[chunk].Kind == ChunkKind.Noun
        && TriggerLexicon.Default.Nouns(sentence.Words[chunks[chunk].Head].Lower).Any(trigger => trigger.Frame == TriggerFrame.Role);

    private IReadOnlyList<Phrase> Antecedents(int relative, int verb, int depth)
    {
        if (relatives.Quantified(relative) is { Count: > 0 } all)
        {
            return Bearers(all, depth);
        }

        var after = relative > 0 && chunks[relative - 1].Kind == ChunkKind.Comma;
        var host = after ? walk.Host(relative).Select(relatives.Inner).ToList() : walk.Host(relative);
        if (after && relatives.SumsUp(relative, verb) && walk.Governor(relative) is >= 0 and var main && Doers(main, depth) is { Count: > 0 } doers)
        {
            return doers;
        }

        if (relatives.Disagrees(relative, verb, host))
        {
            if (relatives.SingularInside(relative, host) is { } inside)
            {
                return [inside];
            }

            return AgreeingBefore(relative, depth) is { Count: > 0 } agreeing ? agreeing : host;
        }

        if (host.Count > 0 && after && sentence.ChunkAt(host[0].First) - 1 is > 0 and var place
            && chunks[place].Kind == ChunkKind.Preposition && chunks[place].Lemma is "in" or "within" or "at" or "during")
        {
            // "death of cells in the brain, which …": a place that a comma follows is seldom what "which" means.
            if (chunks[place - 1].Kind == ChunkKind.Noun)
            {
                return Bearers(walk.Host(place), depth);
            }

            if (chunks[place - 1].Verb is { Passive: true, Kind: VerbKind.Finite })
            {
                return Of(place - 1, depth + 1);
            }
        }

        if (chunks[verb].Verb?.Plural != true || host.Count != 1)
        {
            return Bearers(host, depth);
        }

        // A plural verb takes the whole list before "which".
        return after && relatives.ListBefore(relative) is { Count: > 1 } items ? items : Bearers(host, depth);
    }

    /// <summary>"binds A on cells, which signals": the singular noun before the place; otherwise what the whole clause says is said of its doer.</summary>
    private IReadOnlyList<Phrase> AgreeingBefore(int relative, int depth)
    {
        if (relatives.SingularBefore(relative) is { } outer)
        {
            return Bearers([outer], depth);
        }

        var governor = walk.Governor(relative);
        return governor >= 0 ? Doers(governor, depth) : [];
    }

    /// <summary>
    /// "X is a protein that inhibits Y", "X, a protein that inhibits Y": what is said of the predicate or the apposition is said of X.
    /// </summary>
    private IReadOnlyList<Phrase> Bearers(IReadOnlyList<Phrase> host, int depth)
    {
        if (host.Count != 1 || depth > MaxDepth)
        {
            return host;
        }

        var chunk = sentence.ChunkAt(host[0].First);
        var before = walk.SkipBack(chunk);
        var article = sentence.Words[chunks[chunk].First].Lower;
        if (before < 1 || (article is not ("a" or "an" or "the" or "one" or "another") && chunks[before].Verb is not { Lemma: "be" or "become" }))
        {
            return host;
        }

        if (chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma == "as" && walk.SkipBack(before) is >= 0 and var acting
            && chunks[acting].Verb is { Lemma: "act" or "serve" or "function" or "occur" or "exist" or "work" or "behave" })
        {
            before = acting;
        }

        var bearers = chunks[before].Verb is { Lemma: "be" or "become" or "represent" or "constitute" or "act" or "serve" or "function" or "occur" or "exist" or "work" or "behave",
            Kind: VerbKind.Finite } ? Of(before, depth + 1)
            : chunks[before].Kind == ChunkKind.Comma && chunks[before - 1].Kind == ChunkKind.Noun
            && (article is "a" or "an" || (article == "the" && WordSets.Has("class nouns before names", chunks[chunk].Lemma))) ? walk.Host(before).Select(relatives.Inner).ToList()
            : host;
        return bearers.Count > 0 ? bearers : host;
    }

    private IReadOnlyList<Phrase> GerundPhrase(int gerund, int last)
    {
        var first = chunks[gerund].First;
        return [new Phrase(Enumerable.Range(first, chunks[last].End - first).ToList(), chunks[last].Head)];
    }

    private bool StartsClause(int chunk)
    {
        var i = walk.SkipBack(chunk);
        if (i > 0 && chunks[i].Kind == ChunkKind.Conjunction && (chunks[i - 1].Verb is { Kind: VerbKind.Gerund }
            || (chunks[i - 1].Kind == ChunkKind.Noun && chunks[i - 1].Lemma.EndsWith("ing", StringComparison.Ordinal))))
        {
            return StartsClause(i - 1);
        }

        return i < 0 || chunks[i].Kind is ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Break or ChunkKind.Comma
            || chunks[i].Verb is not null;
    }
}
