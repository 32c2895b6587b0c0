namespace ClaimMiner.Syntax;

/// <summary>Reads one verb group: auxiliaries, adverbs, the verb, and the verb that it leads on to ("fails to inhibit").</summary>
internal static class VerbGroupReader
{
    private static readonly Dictionary<string, bool> Catenatives = DataFile.Rows("catenatives.tsv")
        .DistinctBy(row => row[0]).ToDictionary(row => row[0], row => row.Length > 1, StringComparer.Ordinal);

    /// <summary>The group that starts at the word, or null.</summary>
    public static Chunk? Read(IReadOnlyList<Token> words, int first, IReadOnlyList<Chunk> before)
    {
        if (!Starts(words, first))
        {
            return null;
        }

        var negated = false;
        var head = -1;
        var start = first;
        var kind = (VerbKind?)null;
        var end = first;
        while (true)
        {
            var link = ReadLink(words, start);
            if (link is not { } part)
            {
                break;
            }

            negated ^= part.Negated;
            kind ??= part.Kind;
            head = part.Head;
            end = head + 1;
            if (words[head].Lemma == "help" && head + 1 < words.Count && words[head + 1].Tag == Tag.Verb)
            {
                start = head + 1;
                continue;
            }

            if (LeadsOn(words, head) is not { } next)
            {
                end += words[head].Tag == Tag.Auxiliary && end < words.Count && words[end].Tag == Tag.Not ? 1 : 0;
                return Group(words, first, end, head, kind.Value, part.Passive, negated, before);
            }

            negated ^= next.Denies;
            start = next.To;
            if (ReadLink(words, start) is null)
            {
                return Group(words, first, end, head, kind.Value, part.Passive, negated, before);
            }
        }

        return null;
    }

    private static bool Starts(IReadOnlyList<Token> words, int i) =>
        words[i].Tag is Tag.Modal or Tag.Auxiliary || words[i].IsVerb
        || (words[i].Tag == Tag.To && FirstAfterAdverbs(words, i + 1) is { } next
        && (words[next].Tag is Tag.Verb or Tag.Auxiliary || IsBareVerb(words[next])))
        || (words[i].Tag == Tag.Not && FirstAfterAdverbs(words, i + 1) is { } denied
        && (words[denied].IsVerb || words[denied].Tag == Tag.To));

    private static bool IsBareVerb(Token word) => word.Tag == Tag.Verb;

    private static int? FirstAfterAdverbs(IReadOnlyList<Token> words, int i)
    {
        while (i < words.Count && words[i].Tag is Tag.Adverb or Tag.Not or Tag.Symbol)
        {
            i++;
        }

        return i < words.Count ? i : null;
    }

    /// <summary>One link: (to) (modal) (auxiliaries) verb.</summary>
    private static (int Head, VerbKind Kind, bool Passive, bool Negated)? ReadLink(IReadOnlyList<Token> words, int i)
    {
        int head = -1, auxiliary = -1;
        var negated = false;
        VerbKind? kind = null;
        for (; i < words.Count; i++)
        {
            var tag = words[i].Tag;
            if (tag is Tag.Not)
            {
                negated |= !(i + 1 < words.Count && WordSets.Has("words that lift a not", words[i + 1].Lower));
                continue;
            }

            negated |= tag is Tag.Modal or Tag.Auxiliary && IsContracted(words[i].Lower);

            if (tag is Tag.Adverb or Tag.Symbol or Tag.Comma && FollowsVerb(words, i))
            {
                continue;
            }

            if (tag == Tag.Conjunction && auxiliary >= 0 && words[i - 1].Tag == Tag.Adverb && i + 1 < words.Count && words[i + 1].Tag == Tag.Adverb)
            {
                // "can directly or indirectly damage"
                continue;
            }

            if (tag == Tag.To && kind is null && auxiliary < 0)
            {
                kind = VerbKind.Infinitive;
            }
            else if (tag == Tag.Modal && auxiliary < 0)
            {
                kind ??= VerbKind.Finite;
                auxiliary = i;
            }
            else if (tag == Tag.Auxiliary)
            {
                kind ??= words[i].Lower is "being" or "having" or "becoming" or "getting" or "doing" ? VerbKind.Gerund : words[i].Lower == "been"
                    ? VerbKind.Participle : VerbKind.Finite;
                auxiliary = i;
            }
            else if (words[i].IsVerb)
            {
                head = i;
                break;
            }
            else
            {
                break;
            }
        }

        if (head < 0 && auxiliary < 0)
        {
            return null;
        }

        if (head < 0)
        {
            return words[auxiliary].Tag == Tag.Auxiliary ? (auxiliary, kind!.Value, false, negated) : null;
        }

        kind ??= words[head].Tag switch { Tag.Gerund => VerbKind.Gerund, Tag.Participle => VerbKind.Participle, _ => VerbKind.Finite };
        var passive = words[head].Tag == Tag.Participle && (auxiliary < 0 || IsBe(words[auxiliary].Lower));
        return (head, kind.Value, passive, negated);
    }

    private static bool FollowsVerb(IReadOnlyList<Token> words, int i)
    {
        for (i++; i < words.Count; i++)
        {
            var pairs = words[i].Tag == Tag.Conjunction && words[i - 1].Tag == Tag.Adverb && i + 1 < words.Count && words[i + 1].Tag == Tag.Adverb;
            if (words[i].Tag is not (Tag.Adverb or Tag.Not or Tag.Symbol) && !pairs)
            {
                return words[i].IsVerb || words[i].Tag is Tag.Auxiliary;
            }
        }

        return false;
    }

    private static bool IsContracted(string lower) => lower is "cannot" or "can't" or "can’t" or "won't" or "won’t";

    private static bool IsBe(string lower) =>
        WordSets.Has("forms of be", lower);

    /// <summary>Where the group goes on after a catenative: at its "to".</summary>
    private static (int To, bool Denies)? LeadsOn(IReadOnlyList<Token> words, int head)
    {
        var denies = false;
        var known = Catenatives.TryGetValue(words[head].Lemma, out var denied) && (words[head].IsVerb);
        denies |= denied;
        var i = head + 1;
        while (i < words.Count && (words[i].Tag is Tag.Adverb or Tag.Symbol || (words[i].Tag == Tag.Not && words[head].Tag == Tag.Auxiliary)))
        {
            i++;
        }

        if (i < words.Count && words[i].Tag == Tag.Adjective && words[head].Tag == Tag.Auxiliary
            && Catenatives.TryGetValue(words[i].Lower, out denied))
        {
            known = true;
            denies |= denied;
            i++;
        }

        return known && i + 1 < words.Count && words[i].Tag == Tag.To && FirstAfterAdverbs(words, i + 1) is { } next
            && words[next].Tag is Tag.Verb or Tag.Auxiliary ? (i, denies) : null;
    }

    private static Chunk Group(
        IReadOnlyList<Token> words, int first, int end, int head, VerbKind kind, bool passive, bool negated, IReadOnlyList<Chunk> before)
    {
        // A participle after "and" shares the auxiliary before it: "is phosphorylated and degraded by".
        if (kind == VerbKind.Participle && before.Count > 1 && before[^1].Kind is ChunkKind.Conjunction or ChunkKind.Comma
            && before.LastOrDefault(chunk => chunk.Kind == ChunkKind.Verb)?.Verb is { } shared && words[shared.Head].Tag == Tag.Participle
            && shared.Kind != VerbKind.Participle)
        {
            kind = shared.Kind;
            passive = shared.Passive;
        }

        var firstVerb = words[first];
        bool? plural = firstVerb.Lower is "are" or "were" or "have" ? true
            : firstVerb.Lower is "is" or "was" or "has" ? false
            : firstVerb.Tag == Tag.Verb ? !firstVerb.Lower.EndsWith('s') || firstVerb.Lower == firstVerb.Lemma : null;
        var lemma = words[head].Tag == Tag.Auxiliary ? AuxiliaryLemma(words[head].Lower) : words[head].Lemma;
        return new Chunk(ChunkKind.Verb, first, end, head, lemma, new VerbGroup(head, lemma, kind, passive, negated, plural));
    }

    private static string AuxiliaryLemma(string lower) =>
        lower is "have" or "has" or "had" or "having" ? "have"
        : lower is "do" or "does" or "did" ? "do"
        : lower.StartsWith("bec", StringComparison.Ordinal) ? "become"
        : lower.StartsWith("remain", StringComparison.Ordinal) ? "remain"
        : lower.StartsWith('g') ? "get" : "be";
}
