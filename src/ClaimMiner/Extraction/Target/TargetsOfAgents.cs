using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>What agents are named after: "inhibitors of X", "antibody against X" behind their noun, "X and Y inhibitors" before it.</summary>
internal static class TargetsOfAgents
{
    private static readonly IReadOnlySet<string> AimsBehind = WordSets.Of("aims behind a hyphen");
    private static readonly IReadOnlySet<string> NotTargets = DataFile.Words("not-targets.tsv");

    public static bool IsNoTarget(string lower) => NotTargets.Contains(lower);

    /// <summary>The targets behind the noun's preposition, and the chunk after them.</summary>
    public static (IReadOnlyList<Phrase> Targets, int Next) Behind(SentenceContext context, Arguments arguments, int at, string noun)
    {
        var chunks = context.Syntax.Chunks;
        var next = at + 1;
        if (next < chunks.Count && chunks[next].Verb is { Lemma: "direct" or "raise" or "aim" or "specific" or "active" } || (next < chunks.Count && chunks[next].Kind == ChunkKind.Adjective))
        {
            next++;
        }

        return next + 1 < chunks.Count && chunks[next].Kind == ChunkKind.Preposition && (Governs(noun, chunks[next].Lemma) || next > at + 1 && chunks[next].Lemma is "against" or "at" or "to" or "for")
            ? Trimmed(context, arguments.Phrases.List(next + 1, Examples(chunks, next + 1), asSubject: IsBeforeVerb(chunks, at), inside: true)) : ([], at + 1);
    }

    /// <summary>Where "such as" or "including" begins, behind which agents stand and no targets.</summary>
    private static int Examples(IReadOnlyList<Chunk> chunks, int from)
    {
        var at = Enumerable.Range(from, chunks.Count - from).FirstOrDefault(i => chunks[i].Kind == ChunkKind.Example || chunks[i].Lemma == "like", chunks.Count);
        return at > from && at < chunks.Count && chunks[at - 1].Kind == ChunkKind.Comma ? at - 1 : at;
    }

    private static (IReadOnlyList<Phrase>, int) Trimmed(SentenceContext context, (IReadOnlyList<Phrase> Items, int End) list) =>
        (list.Items.Select(item => TargetDraft.Trimmed(context.Syntax, item)).ToList(), list.End);

    /// <summary>Whether no finite verb stands before, so that a list there belongs to the subject as a whole.</summary>
    public static bool IsBeforeVerb(IReadOnlyList<Chunk> chunks, int at)
    {
        for (var i = at - 1; i >= 0 && chunks[i].Kind is not (ChunkKind.Break or ChunkKind.Subordinator); i--)
        {
            if (chunks[i].Verb is { Kind: VerbKind.Finite })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The names before the noun in its own noun phrase, and those that a list puts before it.</summary>
    public static IReadOnlyList<Phrase> Before(SentenceContext context, int at, int word, bool antibody)
    {
        var words = context.Syntax.Words;
        var phrase = new NounPhrases(context.Syntax).Base(context.Syntax.Chunks[at]);
        var before = phrase.Words.Where(k => k < word && words[k].Tag is not (Tag.Possessive or Tag.Determiner)).ToList();
        before.RemoveAll(k => NotTargets.Contains(words[k].Lower) || words[k].Lower.StartsWith("aav", StringComparison.Ordinal) || AimsBehind.Any(ending => words[k].Lower.EndsWith(ending, StringComparison.Ordinal)) || words[k].Lower.StartsWith("anti-", StringComparison.Ordinal));
        while (before.Count > 0 && words[before[0]].Tag is Tag.Adjective or Tag.Adverb or Tag.Number && !Naming.IsSpecific(words[before[0]]))
        {
            before.RemoveAt(0);
        }

        if (before.Count == 0 && words[context.Syntax.Chunks[at].First].Lower is "its" or "their")
        {
            return [new Phrase([context.Syntax.Chunks[at].First], context.Syntax.Chunks[at].First)];
        }

        if (before.Count == 0 || (antibody && !IsAntigen(context, before)))
        {
            return [];
        }

        var named = new List<Phrase> { new(before, before[^1]) };
        var chunks = context.Syntax.Chunks;
        for (var item = at; item >= 2 && words[word].Lower.EndsWith('s') && chunks[item - 1].Kind is ChunkKind.Conjunction or ChunkKind.Comma && chunks[item - 2].Kind == ChunkKind.Noun
            && Naming.LooksLikeName(words[chunks[item - 2].Head].Text) && !IsOperated(context, item - 2); item -= 2)
        {
            named.Insert(0, new NounPhrases(context.Syntax).Base(chunks[item - 2]));
        }

        return named;
    }

    /// <summary>"JAK1/JAK2" before "inhibitor" names two targets.</summary>
    public static IReadOnlyList<Slot> SlashedParts(SentenceContext context, Phrase target)
    {
        var span = context.Syntax.Words[target.Head].Span;
        var text = context.Article[span];
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return target.Words.Count == 1 && slash > 0 && Naming.LooksLikeName(text[..slash]) && Naming.LooksLikeName(text[(slash + 1)..]) && text[(slash + 1)..].Length > 2
            ? [context.SlotOf(new TextSpan(span.Start, span.Start + slash)), context.SlotOf(new TextSpan(span.Start + slash + 1, span.End))] : [];
    }

    /// <summary>A target without what only tells how broadly it is hit: "pan-caspase".</summary>
    public static Func<Slot, Slot> Bare(SentenceContext context) => slot =>
        slot is { IsHere: true, Spans: [var span] } && slot.Text.StartsWith("pan-", StringComparison.OrdinalIgnoreCase)
            ? context.SlotOf(new TextSpan(span.Start + "pan-".Length, span.End)) : slot;

    /// <summary>An antigen is a gene's product or looks like one; classes of immunoglobulins and codes of antibodies are none.</summary>
    private static bool IsAntigen(SentenceContext context, List<int> words) =>
        words.Any(word => !TargetAgents.IsCode(context.Syntax.Words[word].Text) && (Naming.LooksLikeName(context.Syntax.Words[word].Text) || context.Mentions.Any(
            mention => mention.Kind is EntityType.Gene or EntityType.Protein or EntityType.Family && mention.Span.Overlaps(context.Syntax.Words[word].Span))))
        && !words.Any(word => context.Syntax.Words[word].Lower.StartsWith("ig", StringComparison.Ordinal) && context.Syntax.Words[word].Text.Length <= 5);

    /// <summary>Whether a word before it governs it, so that it starts no list of targets.</summary>
    private static bool IsOperated(SentenceContext context, int chunk) =>
        chunk > 0 && context.Syntax.Chunks[chunk - 1] is { Kind: ChunkKind.Preposition, Lemma: "of" or "by" };

    private static bool Governs(string noun, string preposition) =>
        noun is "antibody" or "mab" or "nab" or "nanobody" or "vaccine" or "immunotherapy" or "aptamer" ? preposition is "against" or "to"
        : noun is "sirna" or "shrna" or "rnai" or "aso" or "oligonucleotide" or "oligonucleotides" ? preposition is "against" or "for" or "to"
        : noun is "trap" ? preposition is "for"
        : preposition is "of" or "for" or "against" or "at";
}
