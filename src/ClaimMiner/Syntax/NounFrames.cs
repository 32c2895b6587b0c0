namespace ClaimMiner.Syntax;

/// <summary>Receives the arguments of a trigger.</summary>
internal delegate void AddCandidate(
    int at, int word, Trigger trigger, IReadOnlyList<Phrase> subjects, IReadOnlyList<Phrase> objects, bool negated);

/// <summary>The arguments of trigger nouns.</summary>
internal sealed class NounFrames(SentenceSyntax sentence, Arguments arguments, AddCandidate add)
{
    private static readonly Dictionary<string, TriggerSign> RoleSigns = DataFile.Rows("role-signs.tsv")
        .ToDictionary(row => row[0], row => Enum.Parse<TriggerSign>(row[1]), StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> Asserting = DataFile.Words("asserting-verbs.tsv");

    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;

    /// <summary>"X is an inhibitor of Y", "X, an inhibitor of Y", "X acts as a Y inhibitor".</summary>
    public void Agent(int at, Trigger trigger)
    {
        var head = chunks[at].Head;
        var objects = trigger.Prepositions.DefaultIfEmpty("of").SelectMany(preposition => After(at, preposition)).ToList();
        if (objects.Count == 0 && trigger.Strength == 3)
        {
            objects = Premodifier(at);
        }

        var (subjects, negated) = Holders(at);
        trigger = trigger.Sign == TriggerSign.Regulate ? trigger with { Sign = SignWords.OfManner(sentence, chunks[at]) } : trigger;
        if (trigger.Frame == TriggerFrame.Patient)
        {
            add(at, head, trigger, objects, subjects, negated);
        }
        else
        {
            add(at, head, trigger, subjects, objects, negated);
        }
    }

    /// <summary>"inhibition of Y by X"; "… via inhibition of Y", done by the clause's own subject.</summary>
    public void Event(int at, Trigger trigger)
    {
        var objects = trigger.Prepositions.DefaultIfEmpty("of").SelectMany(preposition => After(at, preposition)).ToList();
        if (objects.Count == 0)
        {
            // "CYP3A inhibition by ritonavir"
            objects = at + 1 < chunks.Count && chunks[at + 1].Lemma is "by" or "with" ? Premodifier(at) : [];
        }

        if (objects.Count == 0)
        {
            return;
        }

        var end = arguments.Phrases.Group(at, chunks.Count).End;
        if (end + 1 < chunks.Count && chunks[end].Kind == ChunkKind.Preposition && chunks[end + 1].Kind == ChunkKind.Noun
            && (chunks[end].Lemma == "by" || (chunks[end].Lemma == "with" && trigger.Sign is TriggerSign.Decrease or TriggerSign.Increase)))
        {
            add(at, chunks[at].Head, trigger, arguments.Phrases.List(end + 1, chunks.Count).Items, objects, false);
            return;
        }

        var before = arguments.Before(at);
        if (before > 0 && chunks[before].Kind == ChunkKind.Conjunction && chunks[before - 1].Kind == ChunkKind.Noun)
        {
            // "demonstrated low toxicity and potent suppression of Y"
            before = arguments.Before(arguments.GroupStart(before - 1));
        }

        if (before >= 0 && chunks[before].Verb is { Passive: false } light && WordSets.Has("light verbs", light.Lemma))
        {
            // "X demonstrated potent suppression of Y"
            add(at, chunks[at].Head, trigger, arguments.Subjects(before), objects, light.Negated);
            return;
        }

        if (before >= 0 && chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma is "by" or "via" or "through")
        {
            var governor = arguments.Governor(before);
            if (governor >= 0 && chunks[governor].Verb is { Passive: false })
            {
                add(at, chunks[at].Head, trigger, arguments.Subjects(governor), objects, false);
            }
        }
    }

    /// <summary>"interaction between X and Y", "interaction of X with Y".</summary>
    public void Mutual(int at, Trigger trigger)
    {
        var i = at + 1;
        if (i + 1 >= chunks.Count || chunks[i].Kind != ChunkKind.Preposition || chunks[i].Lemma is not ("between" or "of" or "with" or "among"))
        {
            return;
        }

        var (items, end) = arguments.Phrases.List(i + 1, chunks.Count, asSubject: true);
        if (IsUndone(at))
        {
            return;
        }

        if (items.Count >= 2 && chunks[i].Lemma is "between" or "among" or "of")
        {
            add(at, chunks[at].Head, trigger, [items[0]], [items[1]], false);
        }
        else if (items.Count > 0 && end + 1 < chunks.Count && chunks[end].Lemma is "with" or "to" && chunks[end].Kind == ChunkKind.Preposition)
        {
            add(at, chunks[at].Head, trigger, items, arguments.Phrases.List(end + 1, chunks.Count).Items, false);
        }
        else if (chunks[i].Lemma == "with" && Premodifier(at) is { Count: > 0 } first)
        {
            add(at, chunks[at].Head, trigger, first, items, false);
        }
    }

    /// <summary>"blocks the interaction of X with Y": what is said is that it does not come about.</summary>
    private bool IsUndone(int at) => arguments.Governor(at) is >= 0 and var governor
        && TriggerLexicon.Default.Verbs(chunks[governor].Lemma).FirstOrDefault() is { Sign: TriggerSign.Decrease };

    /// <summary>"role of X in Y", "X plays a role in Y", "X's effect on Y".</summary>
    public void Role(int at, Trigger trigger)
    {
        var chunk = chunks[at];
        var next = arguments.After(at + 1);
        IReadOnlyList<Phrase> owners = [];
        var negated = false;
        if (next + 1 < chunks.Count && chunks[next].Kind == ChunkKind.Preposition && chunks[next].Lemma is "of" or "for"
            && chunks[next + 1].Kind == ChunkKind.Noun && !trigger.Prepositions.Contains(chunks[next].Lemma))
        {
            (owners, next) = arguments.Phrases.List(next + 1, chunks.Count);
            if (!IsAsserted(at))
            {
                return;
            }
        }
        else
        {
            var before = arguments.Before(at);
            if (before >= 0 && chunks[before].Verb is { Passive: false } verb && WordSets.Has("light verbs", verb.Lemma))
            {
                owners = arguments.Subjects(before);
                negated = verb.Negated;
                Quality(at, trigger, owners, negated);
            }
            else if (before > 0 && (chunks[before].Lemma == "without" || IsDevoid(before)) && arguments.Governor(before) is >= 0 and var governor)
            {
                owners = arguments.Subjects(governor);
                negated = chunks[governor].Verb!.Negated && governor == before - 1;
            }
            else if (before > 0 && chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma == "with")
            {
                owners = arguments.Bearers(before);
            }
            else if (Possessor(chunk) is { } possessor)
            {
                owners = [possessor];
            }
        }

        next = arguments.After(next);
        if (next + 1 < chunks.Count && chunks[next].Kind == ChunkKind.Preposition && trigger.Prepositions.Contains(chunks[next].Lemma))
        {
            var (objects, end) = arguments.Phrases.List(arguments.After(next + 1), chunks.Count);
            var signed = trigger with { Sign = RoleSign(chunk, chunks[next].Lemma == "against" ? TriggerSign.Decrease : trigger.Sign) };
            add(at, chunk.Head, signed, owners, objects, negated);
            while (objects.Count > 0 && end + 2 < chunks.Count && chunks[end].Kind is ChunkKind.Conjunction or ChunkKind.Comma
                && chunks[end + 1].Lemma == chunks[next].Lemma)
            {
                (objects, end) = arguments.Phrases.List(end + 2, chunks.Count);
                add(at, chunk.Head, signed, owners, objects, negated);
            }
        }
    }

    /// <summary>"X exhibits bactericidal activity": an effect that its own adjective names, with nothing behind it that it falls on.</summary>
    private void Quality(int at, Trigger trigger, IReadOnlyList<Phrase> owners, bool negated)
    {
        var next = arguments.After(at + 1);
        if (WordSets.Has("effects", chunks[at].Lemma)
            && Enumerable.Range(chunks[at].First, chunks[at].Head - chunks[at].First).Any(word => IsKindOfEffect(sentence.Words[word].Lower))
            && (next >= chunks.Count || chunks[next].Kind != ChunkKind.Preposition || !WordSets.Has("prepositions of aims", chunks[next].Lemma)))
        {
            add(at, chunks[at].Head, trigger with { Sign = TriggerSign.Increase }, owners, [arguments.Phrases.Base(chunks[at])], negated);
        }
    }

    private static bool IsKindOfEffect(string lower) =>
        WordSets.Of("beginnings of effects").Any(start => lower.StartsWith(start, StringComparison.Ordinal) && lower.Length > start.Length + 3)
        || WordSets.Of("endings of effects").Any(end => lower.EndsWith(end, StringComparison.Ordinal));

    /// <summary>"devoid of effects", "free of activity".</summary>
    private bool IsDevoid(int of) =>
        chunks[of].Lemma == "of" && chunks[of - 1].Kind != ChunkKind.Noun && WordSets.Has("devoid", sentence.Words[chunks[of - 1].Head].Lower);

    /// <summary>"the role of X in Y" asserts nothing where it is only looked into or open: "we describe", "remains unclear", "to study".</summary>
    private bool IsAsserted(int at)
    {
        var governor = arguments.Governor(at);
        if (IsSought(at, governor))
        {
            return true;
        }

        if (governor >= 0)
        {
            return Asserting.Contains(chunks[governor].Lemma)
                || (!WordSets.Has("verbs of inquiry", chunks[governor].Lemma) && sentence.Words[chunks[governor].First].Tag != Tag.To);
        }

        for (var i = at + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Verb is { Kind: VerbKind.Finite } verb)
            {
                return !verb.Negated && verb.Lemma is not ("need" or "require") && !WordSets.Has("verbs of inquiry", verb.Lemma);
            }
        }

        return false;
    }

    /// <summary>"found no effect of X on Y", "lack of effect of X on Y", "evidence for a role of X in Y", "an effect of X on Y was not observed".</summary>
    private bool IsSought(int at, int governor)
    {
        var denied = sentence.Words[chunks[at].First].Lower == "no";
        if (governor >= 0 && chunks[governor].Verb is { } verb && (denied || verb.Negated) && WordSets.Has("verbs of finding", verb.Lemma))
        {
            return true;
        }

        var before = arguments.Before(at);
        if (before > 0 && chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma is "of" or "for")
        {
            return WordSets.Has("lacks", sentence.Words[chunks[before - 1].Head].Lower)
                || WordSets.Has("nouns of finding", TriggerLexicon.Singular(sentence.Words[chunks[before - 1].Head].Lower));
        }

        var behind = at + 1;
        while (behind < chunks.Count && chunks[behind].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb)
        {
            behind++;
        }

        return before < 0 && behind < chunks.Count && chunks[behind].Verb is { Kind: VerbKind.Finite, Passive: true } told && WordSets.Has("verbs of finding", told.Lemma)
            && (denied || told.Negated);
    }

    private TriggerSign RoleSign(Chunk chunk, TriggerSign sign)
    {
        for (var word = chunk.First; word < chunk.Head; word++)
        {
            if (RoleSigns.TryGetValue(sentence.Words[word].Lower, out var turned))
            {
                return turned;
            }

            if (VerbLexicon.Default.Find(sentence.Words[word].Lower) is { Form: VerbForm.Gerund } verb
                && TriggerLexicon.Default.Verbs(verb.Lemma).FirstOrDefault(found => found.Frame == TriggerFrame.Direct) is { } acting)
            {
                return acting.Sign;
            }
        }

        return sign;
    }

    private IReadOnlyList<Phrase> After(int at, string preposition) =>
        at + 2 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Preposition && chunks[at + 1].Lemma == preposition
            ? arguments.Phrases.List(at + 2, chunks.Count).Items : [];

    /// <summary>The noun before the trigger in its own noun phrase: "mTOR" in "an mTOR inhibitor".</summary>
    private List<Phrase> Premodifier(int at)
    {
        var phrase = arguments.Phrases.Base(chunks[at]);
        var before = phrase.Words.Where(word => word < chunks[at].Head && sentence.Words[word].Tag is not (Tag.Possessive or Tag.Determiner))
            .ToList();
        while (before.Count > 0 && sentence.Words[before[0]].Tag == Tag.Adjective)
        {
            before.RemoveAt(0);
        }

        return before.Count > 0 ? [new Phrase(before, before[^1])] : [];
    }

    private Phrase? Possessor(Chunk chunk)
    {
        for (var word = chunk.First + 1; word < chunk.Head; word++)
        {
            if (sentence.Words[word].Tag == Tag.Possessive)
            {
                var owner = arguments.Phrases.Base(chunk with { End = word, Head = word - 1 });
                return owner;
            }
        }

        return null;
    }

    /// <summary>Who holds the part that the noun names: by copula, by "acts as", by apposition.</summary>
    private (IReadOnlyList<Phrase> Subjects, bool Negated) Holders(int at)
    {
        var before = arguments.Before(at);
        if (before < 0)
        {
            return ([], false);
        }

        if (chunks[before].Kind == ChunkKind.Conjunction && before > 0 && chunks[arguments.GroupStart(before - 1)] is { Kind: ChunkKind.Noun })
        {
            // "X is an activator of Y and an inhibitor of Z"
            before = arguments.Before(arguments.GroupStart(before - 1));
        }

        if (before >= 0 && chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma == "as")
        {
            before = arguments.Before(before);
            var used = before;
            while (before > 0 && chunks[before].Verb is null && chunks[before].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adjective)
            {
                before--;
            }

            if (before >= 0 && used > before && chunks[before].Verb is { Passive: false } verb && WordSets.Has("verbs of using", verb.Lemma))
            {
                // "we used X as an inhibitor of Y"
                return (arguments.DirectObjects(before), verb.Negated);
            }

            if (before >= 0 && used == before + 1 && chunks[used].Kind == ChunkKind.Adjective && chunks[before].Verb is { Lemma: "be" } known)
            {
                return (arguments.Subjects(before), known.Negated);
            }

            return before >= 0 && chunks[before].Verb is { Passive: var passive } acting
                && (passive || WordSets.Has("acting verbs", acting.Lemma))
                ? (arguments.Subjects(before), acting.Negated) : ([], false);
        }

        if (before >= 0 && chunks[before].Verb is { Lemma: "be" or "become" or "remain" or "represent" or "constitute" } copula)
        {
            return (arguments.Subjects(before), copula.Negated);
        }

        return before > 0 && chunks[before].Kind == ChunkKind.Comma && chunks[before - 1].Kind == ChunkKind.Noun
            && sentence.Words[chunks[at].First].Tag == Tag.Determiner ? (arguments.Host(before), false) : ([], false);
    }
}
