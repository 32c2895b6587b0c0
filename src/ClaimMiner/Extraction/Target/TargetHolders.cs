using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>Finds what a noun phrase is said of: "D, an X inhibitor", "D is an X inhibitor", "D and E, two X inhibitors", "D acts as".</summary>
internal static class TargetHolders
{
    private const int MostDrugs = 8;

    /// <param name="context">The sentence.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="at">The chunk with the noun that says what they are.</param>
    public static List<Phrase> Of(SentenceContext context, Arguments arguments, int at)
    {
        var syntax = context.Syntax;
        var chunks = syntax.Chunks;
        var first = Opening(syntax, at);
        var before = arguments.Before(first);
        if (before < 0)
        {
            return [];
        }

        if (chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma == "as")
        {
            var governor = arguments.Before(before);
            var acting = governor >= 0 && chunks[governor].Verb is not null ? arguments.Subjects(governor) : arguments.Host(before);
            return Named(context, acting);
        }

        if (chunks[before].Verb is { Lemma: "be" } or { Lemma: "become" or "represent" or "remain", Negated: false })
        {
            return Named(context, arguments.Subjects(before));
        }

        var apposed = chunks[before].Kind == ChunkKind.Comma && before > 0 && chunks[before - 1].Kind is ChunkKind.Noun or ChunkKind.Adjective && IsApposition(syntax, first)
            && !(before > 1 && chunks[before - 2] is { Kind: ChunkKind.Preposition, Lemma: "for" });
        return apposed ? ListEndingAt(context, before - 1) : [];
    }

    /// <summary>"D, E and F, all of which V X": the names before the relative; empty for any other.</summary>
    public static List<Phrase> OfAllOf(SentenceContext context, int relative)
    {
        var chunks = context.Syntax.Chunks;
        return relative > 3 && chunks[relative].Kind == ChunkKind.Relative && chunks[relative - 1] is { Kind: ChunkKind.Preposition, Lemma: "of" }
            && chunks[relative - 3].Kind == ChunkKind.Comma && chunks[relative - 4 >= 0 ? relative - 4 : 0].Kind == ChunkKind.Noun
            ? ListEndingAt(context, relative - 4) : [];
    }

    /// <summary>"the first | once-daily | oral X inhibitor": chunks that only lead up to the noun.</summary>
    public static int Opening(SentenceSyntax syntax, int at)
    {
        var chunks = syntax.Chunks;
        while (at > 0 && (chunks[at - 1].Kind == ChunkKind.Adverb || (chunks[at - 1].Kind is ChunkKind.Noun or ChunkKind.Adjective
            && Enumerable.Range(chunks[at - 1].First, chunks[at - 1].End - chunks[at - 1].First)
                .All(word => syntax.Words[word].Tag is Tag.Determiner or Tag.Number or Tag.Adjective or Tag.Adverb))))
        {
            at--;
        }

        return at;
    }

    private static bool IsApposition(SentenceSyntax syntax, int chunk) =>
        syntax.Words[syntax.Chunks[chunk].First] is { Tag: Tag.Determiner or Tag.Number } or { Lower: "two" or "three" or "four" or "all" or "both" or "another" };

    /// <summary>The names in a row that end at the chunk: "D, E and F".</summary>
    private static List<Phrase> ListEndingAt(SentenceContext context, int end)
    {
        var chunks = context.Syntax.Chunks;
        var phrases = new NounPhrases(context.Syntax);
        var found = new List<Phrase>();
        for (var at = end; at >= 0 && found.Count < MostDrugs && chunks[at].Kind is ChunkKind.Noun or ChunkKind.Adjective; at -= 2)
        {
            var phrase = phrases.Base(chunks[at]);
            if (!TargetAgents.IsNamed(context, phrase, expected: chunks[at].Kind == ChunkKind.Adjective))
            {
                break;
            }

            found.Insert(0, phrase);
            if (at < 2 || chunks[at - 1].Kind is not (ChunkKind.Comma or ChunkKind.Conjunction))
            {
                break;
            }
        }

        // A lone holder may be any named thing; the first place is where an apposition stands.
        return found.Count > 0 ? found : Lone(context, phrases.Base(chunks[end]));
    }

    private static List<Phrase> Lone(SentenceContext context, Phrase phrase) =>
        Naming.IsPronoun(context.Syntax, phrase) || context.Syntax.Words[phrase.Head].Tag is Tag.Number or Tag.Adjective || DiseaseFinder.IsDisease(context, phrase) || Naming.IsResearch(context.Syntax, phrase) || Naming.Class(context.Syntax.Words[phrase.Head].Lower) is not null ? [] : [phrase];

    private static List<Phrase> Named(SentenceContext context, IEnumerable<Phrase> phrases) =>
        phrases.Where(phrase => !Naming.IsPronoun(context.Syntax, phrase) && context.Syntax.Words[phrase.Head].Tag != Tag.Number && !Naming.IsResearch(context.Syntax, phrase)
            && Naming.Class(context.Syntax.Words[phrase.Head].Lower) is null && !TargetDraft.IsTherapy(context, phrase)).ToList();
}
