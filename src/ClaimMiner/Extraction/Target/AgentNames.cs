using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>Finds the names of the agents that a noun for agents sorts: "the PARP inhibitor olaparib", "P-gp inhibitors such as D and E".</summary>
internal static class AgentNames
{
    /// <param name="context">The sentence.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="at">The chunk of the noun.</param>
    /// <param name="word">The noun.</param>
    /// <param name="next">The chunk after the noun and its complement.</param>
    /// <param name="last">The last word of the noun or of its complement.</param>
    public static List<Slot> Of(SentenceContext context, Arguments arguments, int at, int word, int next, int last)
    {
        var chunks = context.Syntax.Chunks;
        if (word < chunks[at].End - 1)
        {
            return InSameChunk(context, arguments, at, word);
        }

        if (next < chunks.Count && chunks[next].Kind == ChunkKind.Adjective && Row(context, arguments, next, expected: true) is { Count: > 0 } behind)
        {
            return behind;
        }

        if (InGloss(context, last) is { Count: > 0 } aside)
        {
            return aside;
        }

        if (Listed(context, arguments, next) is { Count: > 0 } listed)
        {
            return listed;
        }

        var verb = arguments.After(next);
        if (verb < chunks.Count && chunks[verb].Verb is { Lemma: "be" or "include" or "comprise" }
            && arguments.DirectObjects(verb) is { Count: > 0 } named && named.All(item => TargetAgents.LooksLikeDrug(context, item)))
        {
            return named.Select(context.SlotOf).ToList();
        }

        return TargetHolders.Of(context, arguments, at).Where(phrase => !TargetDraft.IsTherapy(context, phrase)).Select(context.SlotOf).ToList();
    }

    /// <summary>The name behind the noun, and the names that a list puts behind that.</summary>
    private static List<Slot> InSameChunk(SentenceContext context, Arguments arguments, int at, int word)
    {
        var chunk = context.Syntax.Chunks[at];
        var rest = Enumerable.Range(word + 1, chunk.End - word - 1).TakeWhile(k => context.Syntax.Words[k].Tag == Tag.Noun).ToList();
        if (rest.Count == 0)
        {
            return [];
        }

        var phrase = new Phrase(rest, rest[^1]);
        if (!TargetAgents.IsNamed(context, phrase, expected: true) && !TargetAgents.IsNamed(context, new Phrase([rest[0]], rest[0]), expected: true))
        {
            return [];
        }

        var (items, _) = arguments.Phrases.List(at, context.Syntax.Chunks.Count, asSubject: true);
        return [context.SlotOf(phrase), .. items.Where(item => item.First >= chunk.End && TargetAgents.IsNamed(context, item, expected: true)).Select(context.SlotOf)];
    }

    /// <summary>"acetylcholinesterase inhibitors (donepezil, galantamine and rivastigmine)".</summary>
    private static List<Slot> InGloss(SentenceContext context, int word)
    {
        var gloss = context.Syntax.Glosses.FirstOrDefault(found => found.After == word && !found.IsCitation);
        if (gloss is null || IsShortForm(context.Article[gloss.Inside]))
        {
            return [];
        }

        var inside = context with { Syntax = SentenceSyntax.Parse(context.Article.Text, gloss.Inside) };
        return inside.Syntax.Chunks.Where(chunk => chunk.Kind is ChunkKind.Noun or ChunkKind.Adjective).Select(chunk => new NounPhrases(inside.Syntax).Base(chunk))
            .Where(phrase => phrase.Words.Count <= 2 && TargetAgents.IsNamed(inside, phrase, expected: IsList(inside.Syntax)) && !IsShortForm(inside.Syntax.Words[phrase.Head].Text)).Select(inside.SlotOf).ToList();
    }

    /// <summary>Nothing but names in a row: "donepezil, galantamine and rivastigmine".</summary>
    private static bool IsList(SentenceSyntax syntax) => syntax.Chunks.All(
        chunk => chunk.Kind is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Break || (chunk.Kind is ChunkKind.Noun && chunk.End - chunk.First <= 2));

    /// <summary>"(ChE-Is)": letters that shorten the words before them.</summary>
    private static bool IsShortForm(string text) => !text.Contains(' ', StringComparison.Ordinal) && Naming.LooksLikeName(text) && !TargetAgents.IsCode(text);

    /// <summary>"such as D and E", ", namely D", ": D, E and F", ", D and E,".</summary>
    private static List<Slot> Listed(SentenceContext context, Arguments arguments, int next)
    {
        var chunks = context.Syntax.Chunks;
        var at = next;
        var opened = false;
        while (at < chunks.Count && (chunks[at].Kind is ChunkKind.Comma or ChunkKind.Example or ChunkKind.Adverb || chunks[at].Lemma is ":" or "like" or "as" or "e.g." or "e.g"))
        {
            opened |= chunks[at].Kind == ChunkKind.Example || chunks[at].Lemma is ":" or "like" or "e.g." or "e.g";
            at++;
        }

        if (at == next || at >= chunks.Count)
        {
            return [];
        }

        var items = Row(context, arguments, at, opened);
        return opened || items.All(item => DrugNames.ModalityOf(item.Text.ToLowerInvariant()) is not null) ? items : [];
    }

    /// <summary>The names that stand in a row from the chunk on: "D, E and F".</summary>
    private static List<Slot> Row(SentenceContext context, Arguments arguments, int at, bool expected)
    {
        var chunks = context.Syntax.Chunks;
        var items = new List<Phrase>();
        for (; at < chunks.Count && chunks[at].Kind is ChunkKind.Noun or ChunkKind.Adjective; at++)
        {
            var named = TargetAgents.IsNamed(context, arguments.Phrases.Base(chunks[at]), expected);
            if (named)
            {
                items.Add(arguments.Phrases.Base(chunks[at]));
            }
            else if (!expected)
            {
                break;
            }

            if (at + 1 < chunks.Count && chunks[at + 1].Kind is ChunkKind.Comma or ChunkKind.Conjunction)
            {
                at += at + 2 < chunks.Count && chunks[at + 2].Kind == ChunkKind.Conjunction ? 2 : 1;
            }
            else
            {
                break;
            }
        }

        return items.ConvertAll(context.SlotOf);
    }
}
