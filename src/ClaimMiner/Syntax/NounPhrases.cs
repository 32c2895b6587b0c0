namespace ClaimMiner.Syntax;

/// <summary>
/// Puts base noun phrases together into arguments: "of" and other attachments, coordination, instances after "such as". One argument for
/// each distinct thing: "expression of A and B" gives "expression of A" and "expression of B".
/// </summary>
public sealed class NounPhrases(SentenceSyntax sentence)
{
    private const int MaxItems = 24;

    private static readonly IReadOnlySet<string> Hollow = DataFile.Words("hollow-nouns.tsv");
    private static readonly IReadOnlySet<string> HollowWith = DataFile.Words("hollow-with.tsv");
    private static readonly IReadOnlySet<string> Empty = DataFile.Words("empty-modifiers.tsv");
    private static readonly Dictionary<string, string[]> Attachments = DataFile.Rows("attachments.tsv")
        .DistinctBy(row => row[0]).ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    private readonly IReadOnlyList<Token> words = sentence.Words;
    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;

    // What has been read once is kept: lists nest in lists, and reading them anew at every level takes time without bound.
    private readonly Dictionary<(int, int, bool, bool), (IReadOnlyList<Phrase> Items, int End)> lists = [];
    private readonly Dictionary<(int, int, bool), (IReadOnlyList<Phrase> Items, int End)> groups = [];

    /// <summary>The coordinated arguments that start at the chunk, and the chunk after them.</summary>
    /// <param name="start">Index of a chunk.</param>
    /// <param name="limit">No chunk from here on is taken.</param>
    /// <param name="asSubject">Whether a verb behind the list belongs to all of it.</param>
    /// <param name="inside">Whether the list complements a noun, so that a noun with a complement or article of its own is that noun's sibling.</param>
    public (IReadOnlyList<Phrase> Items, int End) List(int start, int limit, bool asSubject = false, bool inside = false)
    {
        if (!lists.TryGetValue((start, limit, asSubject, inside), out var known))
        {
            lists[(start, limit, asSubject, inside)] = known = ReadList(start, limit, asSubject, inside);
        }

        return known;
    }

    /// <summary>One noun phrase with what attaches to it; several where a list stands inside.</summary>
    public (IReadOnlyList<Phrase> Items, int End) Group(int start, int limit, bool asSubject = false)
    {
        if (!groups.TryGetValue((start, limit, asSubject), out var known))
        {
            groups[(start, limit, asSubject)] = known = ReadGroup(start, limit, asSubject);
        }

        return known;
    }

    private (IReadOnlyList<Phrase> Items, int End) ReadList(int start, int limit, bool asSubject, bool inside)
    {
        var items = new List<Phrase>();
        var (group, end) = Group(start, limit, asSubject);
        items.AddRange(group);
        while (items.Count is > 0 and < MaxItems && Next(end, limit, asSubject) is { } next)
        {
            if (inside && (IsSiblingOutside(start, next) || IsInObjectList(start) || (items.Count == group.Count && next - end > 1 && chunks[end].Kind == ChunkKind.Comma)))
            {
                break;
            }

            (group, var after) = Group(next, limit, asSubject);
            if (group.Count == 0)
            {
                break;
            }

            ShareComplement(items, group, next);
            items.AddRange(group);
            end = after;
        }

        return items.Count > 0 && end < limit && Examples(end, limit, asSubject) is { } examples
            ? (examples.Replaces ? examples.Items : [.. items, .. examples.Items], examples.End)
            : (items, end);
    }

    private (IReadOnlyList<Phrase> Items, int End) ReadGroup(int start, int limit, bool asSubject)
    {
        if (start >= limit || start >= chunks.Count || chunks[start].Kind != ChunkKind.Noun)
        {
            return ([], start);
        }

        var chunk = chunks[start];
        IReadOnlyList<Phrase> items = [Base(chunk)];
        var end = start + 1;
        while (end + 1 < limit && end + 1 < chunks.Count && chunks[end].Kind == ChunkKind.Preposition && chunks[end + 1].Kind == ChunkKind.Noun)
        {
            var preposition = chunks[end].Lemma;
            if (preposition == "of" || (preposition == "with" && HollowWith.Contains(chunk.Lemma))
                || (preposition == "to" && WordSets.Has("hollow before to", chunk.Lemma)))
            {
                var (inner, after) = List(end + 1, limit, asSubject, inside: true);
                items = preposition is "with" or "to" || Hollow.Contains(chunk.Lemma) ? inner : Join(items, chunks[end].Head, inner);
                end = after;
            }
            else if (Attaches(chunk.Lemma, preposition))
            {
                var (inner, after) = List(end + 1, limit, asSubject, inside: preposition != "between");
                items = preposition == "between" ? [items[0].With(Range(chunks[end].First, chunks[after - 1].End))]
                    : Join(items, chunks[end].Head, inner);
                end = after;
            }
            else
            {
                break;
            }
        }

        return (items, end);
    }

    /// <summary>"levels of X and the expression of Y": the second is no complement of the first noun.</summary>
    private bool IsSiblingOutside(int first, int next) =>
        (words[chunks[next].First].Tag == Tag.Determiner
            && (words[chunks[first].First].Tag != Tag.Determiner || words[chunks[next].First].Lower is "a" or "an"))
        || (next + 1 < chunks.Count && chunks[next + 1].Kind == ChunkKind.Preposition && chunks[next + 1].Lemma == "of");

    /// <summary>"causes fever, loss of weight and death": a noun behind a comma and a verb is itself in a list, and the list goes on.</summary>
    private bool IsInObjectList(int complement)
    {
        if (complement < 4 || chunks[complement - 3].Kind != ChunkKind.Comma || chunks[complement - 4].Kind != ChunkKind.Noun)
        {
            return false;
        }

        for (var i = complement - 4; i >= 0 && chunks[i].Kind is ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Adverb; i--)
        {
            if (i > 0 && chunks[i - 1].Verb is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"production and accumulation of X": a bare noun before shares the complement.</summary>
    private void ShareComplement(List<Phrase> items, IReadOnlyList<Phrase> group, int next)
    {
        if (group.Count == 0 || group[0].Last < chunks[next].End || words[chunks[next].First].Tag == Tag.Determiner)
        {
            return;
        }

        for (var i = items.Count - 1; i >= 0 && items.Count < MaxItems; i--)
        {
            if (items[i].Words.Count == 1 && !char.IsUpper(words[items[i].Head].Text[0]) && words[items[i].Head].Tag == Tag.Noun)
            {
                var bare = items[i];
                items.RemoveAt(i);
                items.InsertRange(i, group.Select(item => bare.With(item.Words.Where(word => word >= chunks[next].End))));
            }
        }
    }

    /// <summary>The words of a base noun phrase that name the thing.</summary>
    public Phrase Base(Chunk chunk)
    {
        var first = chunk.First;
        while (first < chunk.Head && IsEmpty(first))
        {
            first++;
        }

        if (chunk.Head > first && chunk.Head == chunk.End - 1 && IsNameAfterClass(chunk.Head))
        {
            first = chunk.Head;
        }

        return new Phrase(Range(first, chunk.End).ToList(), chunk.Head);
    }

    /// <summary>"the mismatch repair protein MSH3", "the HDAC inhibitors vorinostat and panobinostat": the name alone names it.</summary>
    private bool IsNameAfterClass(int head)
    {
        var (name, before) = (words[head], words[head - 1]);
        return WordSets.Has("class nouns before names", before.Lower) && name.Tag == Tag.Noun
            && ((name.Text.Length > 1 && name.Text.Any(char.IsLetter) && name.Text.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c))
                    && !name.Text.All(c => c is 'I' or 'V' or 'X'))
                || (before.Lower.EndsWith('s') && char.IsLower(name.Text[0]) && !name.Lower.EndsWith('s')));
    }

    private bool IsEmpty(int word) =>
        words[word].Tag is Tag.Determiner or Tag.Adverb or Tag.Possessive or Tag.Conjunction or Tag.Comma || Empty.Contains(words[word].Lower)
        || (words[word].Tag == Tag.Number && char.IsLetter(words[word].Text[0]));

    private static bool Attaches(string noun, string preposition) =>
        Attachments.TryGetValue(noun, out var known) && known.Contains(preposition)
        || (noun.EndsWith('s') && Attachments.TryGetValue(noun[..^1], out known) && known.Contains(preposition));

    /// <summary>Every head with every complement; "growth of A and B" is "growth of A", "growth of B".</summary>
    private static List<Phrase> Join(IReadOnlyList<Phrase> heads, int preposition, IReadOnlyList<Phrase> complements)
    {
        var joined = new List<Phrase>();
        foreach (var head in heads)
        {
            for (var i = 0; i < complements.Count && joined.Count < MaxItems; i++)
            {
                joined.Add(head.With([preposition, .. complements[i].Words]));
            }
        }

        return joined;
    }

    /// <summary>Where the list goes on: the noun phrase after a comma or a conjunction; null at its end.</summary>
    private int? Next(int end, int limit, bool asSubject)
    {
        var i = end;
        var comma = i < limit && i < chunks.Count && chunks[i].Kind == ChunkKind.Comma;
        i += comma ? 1 : 0;
        var conjunction = i < limit && i < chunks.Count && chunks[i].Kind == ChunkKind.Conjunction
            && chunks[i].Lemma is "and" or "or" or "&" or "plus" or "+" or "nor";
        i += conjunction ? 1 : 0;
        while (i < limit && i < chunks.Count && chunks[i].Kind == ChunkKind.Adverb && (comma || conjunction))
        {
            i++;
        }

        if ((!comma && !conjunction) || i >= limit || i >= chunks.Count || chunks[i].Kind != ChunkKind.Noun
            || words[chunks[i].Head].Tag == Tag.Pronoun)
        {
            return null;
        }

        if (!conjunction && (IsApposition(i) || !ListGoesOn(i, limit)))
        {
            return null;
        }

        return !asSubject && conjunction && OwnsVerb(i, limit) ? null : i;
    }

    private bool IsApposition(int chunk) => WordSets.Has("apposition openers", words[chunks[chunk].First].Lower);

    /// <summary>Whether a conjunction closes the list that a bare comma opens, before any verb.</summary>
    private bool ListGoesOn(int i, int limit)
    {
        for (; i < limit && i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Conjunction)
            {
                return true;
            }

            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Break or ChunkKind.Subordinator)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the noun phrase is the subject of a finite verb behind it, so that a new clause starts there.</summary>
    private bool OwnsVerb(int i, int limit)
    {
        if (!HasVerbBefore(i))
        {
            // Nothing has been said yet: "Inhibition of A and B by C delays".
            return false;
        }

        var (_, end) = Group(i, limit);
        while (end < chunks.Count && chunks[end].Kind == ChunkKind.Adverb)
        {
            end++;
        }

        while (end + 1 < chunks.Count && chunks[end].Kind == ChunkKind.Preposition && chunks[end + 1].Kind == ChunkKind.Noun)
        {
            (_, end) = Group(end + 1, chunks.Count);
        }

        return end < chunks.Count && chunks[end].Verb is { Kind: VerbKind.Finite };
    }

    private bool HasVerbBefore(int i)
    {
        for (i--; i >= 0 && chunks[i].Kind is not (ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative); i--)
        {
            if (chunks[i].Verb is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The instances after "such as" (which replace the general word) or "including" (which join it).</summary>
    private (IReadOnlyList<Phrase> Items, int End, bool Replaces)? Examples(int end, int limit, bool asSubject)
    {
        var i = end < chunks.Count && chunks[end].Kind == ChunkKind.Comma ? end + 1 : end;
        var like = i == end && i < chunks.Count && chunks[i].Kind == ChunkKind.Preposition && chunks[i].Lemma == "like" && i + 1 < chunks.Count
            && words[chunks[i + 1].First].Tag != Tag.Determiner;
        if (i + 1 >= limit || i + 1 >= chunks.Count || (chunks[i].Kind != ChunkKind.Example && !like))
        {
            return null;
        }

        var at = i + 1;
        while (at < limit && at < chunks.Count && chunks[at].Kind == ChunkKind.Adverb)
        {
            at++;
        }

        var (items, after) = List(at, limit, asSubject);
        return items.Count == 0 ? null : (items, after, like || chunks[i].Lemma == "such as");
    }

    private static IEnumerable<int> Range(int first, int end) => Enumerable.Range(first, Math.Max(0, end - first));
}
