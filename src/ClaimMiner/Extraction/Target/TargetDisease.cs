using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>
/// Finds the disease that a target is pursued in: the one behind "for", "in patients with" or "against", the one that is said to be
/// relieved, or the one that patients and models bear; the nearest of them to the cue. "The disease" is the one named before.
/// </summary>
internal static class TargetDisease
{
    private const int Reach = 4;

    private static readonly IReadOnlySet<string> Benefits = DataFile.Words("benefit-verbs.tsv");
    private static readonly IReadOnlySet<string> Harms = DataFile.Words("harm-nouns.tsv");
    private static readonly IReadOnlySet<string> Vague = DataFile.Words("vague-diseases.tsv");
    private static readonly IReadOnlySet<string> VagueModifiers = DataFile.Words("vague-disease-modifiers.tsv");
    private static readonly IReadOnlySet<string> Bearers = DataFile.Words("disease-bearers.tsv");
    private static readonly IReadOnlySet<string> Links = DataFile.Words("disease-links.tsv");

    public static Slot? Find(SentenceContext context, int cue, Slot target)
    {
        var places = Places(context).Where(place => !Overlaps(context, place.Phrase, target)).ToList();
        var found = places.Where(place => place.Weight > 0)
            .OrderByDescending(place => place.Weight + (SameClause(context, cue, place.Phrase.Head) ? 4 : 0) + (place.Phrase.Head > cue ? 2 : 0))
            .ThenBy(place => Math.Abs(place.Phrase.Head - cue)).Select(place => place.Phrase).ToList();
        var best = found.FirstOrDefault(phrase => !IsVague(context.Syntax, phrase));
        return found.Count == 0 ? null : IsVague(context.Syntax, found[0]) && NamedBefore(context) is { } named ? named : best is null ? null : context.SlotOf(best);
    }

    /// <summary>Every disease in the sentence and how much its place makes it what a therapy is for; 0 for not at all.</summary>
    private static IEnumerable<(Phrase Phrase, int Weight)> Places(SentenceContext context)
    {
        var (chunks, words) = (context.Syntax.Chunks, context.Syntax.Words);
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind is not (ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Adjective))
            {
                continue;
            }

            for (var word = chunks[at].End - 1; word >= chunks[at].First; word--)
            {
                if (!DiseaseFinder.IsDisease(context, new Phrase([word], word)))
                {
                    continue;
                }

                if (word == chunks[at].Head || chunks[at].Kind != ChunkKind.Noun || word == chunks[at].End - 1)
                {
                    yield return (Whole(context, at, word), Weight(context, at));
                }
                else if (Bearers.Contains(words[chunks[at].Head].Lower) || Benefits.Contains(words[chunks[at].Head].Lemma))
                {
                    yield return (UpTo(context, at, word), 6);
                }
                else if (word < chunks[at].Head && at > 0 && chunks[at - 1].Kind == ChunkKind.Preposition && chunks[at - 1].Lemma is "in" or "for" or "of" or "with" or "against")
                {
                    yield return (UpTo(context, at, word), 2);
                }

                break;
            }
        }
    }

    /// <summary>The disease in a noun phrase that goes on behind it.</summary>
    private static Phrase UpTo(SentenceContext context, int at, int word)
    {
        var first = Math.Min(Start(context, at), word);
        return new Phrase(Enumerable.Range(first, word + 1 - first).ToList(), word);
    }

    private static int Weight(SentenceContext context, int at)
    {
        var (chunks, words) = (context.Syntax.Chunks, context.Syntax.Words);
        var before = new Arguments(context.Syntax).Before(ListStart(context, at));
        if (before < 0)
        {
            return 0;
        }

        if (chunks[before].Verb is { } verb)
        {
            return verb.Lemma is "treat" or "cure" or "combat" or "manage" ? 8 : Benefits.Contains(verb.Lemma) ? 5 : 0;
        }

        if (chunks[before].Kind != ChunkKind.Preposition)
        {
            return 0;
        }

        var governor = before > 0 ? words[chunks[before - 1].Head].Lower : "";
        if (Harms.Contains(governor) && before > 1 && chunks[before - 2].Verb is { } lessened && Benefits.Contains(lessened.Lemma))
        {
            return 5;
        }

        return chunks[before].Lemma switch
        {
            "for" or "against" => Harms.Contains(governor) ? 0 : 8,
            "in" or "with" or "of" or "from" => Harms.Contains(governor) ? 0 : chunks[before].Lemma == "in" ? 6 : chunks[before].Lemma == "from" ? 2 : 4,
            "during" or "to" or "on" => 2,
            _ => 0,
        };
    }

    /// <summary>First chunk of the list of diseases that the chunk ends or goes on with.</summary>
    private static int ListStart(SentenceContext context, int at)
    {
        var chunks = context.Syntax.Chunks;
        while (at >= 2 && chunks[at - 1].Kind is ChunkKind.Comma or ChunkKind.Conjunction)
        {
            var item = chunks[at - 2].Kind == ChunkKind.Conjunction || chunks[at - 2].Kind == ChunkKind.Comma ? at - 3 : at - 2;
            if (item < 0 || chunks[item].Kind != ChunkKind.Noun || !DiseaseFinder.IsDisease(context, new Phrase([chunks[item].Head], chunks[item].Head)))
            {
                break;
            }

            at = item;
        }

        return at;
    }

    /// <summary>The disease with its fellows in a list and with what tells which it is: "cancers with mismatch repair deficiency".</summary>
    private static Phrase Whole(SentenceContext context, int at, int word)
    {
        var chunks = context.Syntax.Chunks;
        var first = Math.Min(Start(context, ListStart(context, at)), word);
        var end = word + 1;
        var next = at + 1;
        var (items, after) = new NounPhrases(context.Syntax).List(at, chunks.Count);
        if (IsVague(context.Syntax, new Phrase(Enumerable.Range(first, end - first).ToList(), word)))
        {
            return new Phrase(Enumerable.Range(first, end - first).ToList(), word);
        }

        if (items.Count > 1 && items.All(item => DiseaseFinder.IsDisease(context, item)))
        {
            return new Phrase(Enumerable.Range(first, chunks[after - 1].End - first).ToList(), word);
        }

        if (next < chunks.Count && context.Syntax.Words[chunks[next].First].Tag == Tag.Possessive)
        {
            next++;
        }

        if (next + 1 < chunks.Count && chunks[next].Kind == ChunkKind.Conjunction && chunks[next + 1].Kind == ChunkKind.Noun && DiseaseFinder.IsDisease(context, new Phrase([chunks[next + 1].Head], chunks[next + 1].Head)))
        {
            return new Phrase(Enumerable.Range(first, chunks[next + 1].End - first).ToList(), word);
        }

        if (LinkAt(context, next) is var length && length > 0 && next + length < chunks.Count && chunks[next + length].Kind == ChunkKind.Noun
            && !DrugNames.IsDrug(context, new Phrase([chunks[next + length].Head], chunks[next + length].Head)) && end == chunks[at].End)
        {
            end = chunks[next + length].End;
        }

        return new Phrase(Enumerable.Range(first, end - first).ToList(), word);
    }

    /// <summary>How many chunks from the position on tie a disease to what tells it apart; 0 for none.</summary>
    private static int LinkAt(SentenceContext context, int at)
    {
        var chunks = context.Syntax.Chunks;
        return at < chunks.Count && chunks[at].Kind == ChunkKind.Preposition && Links.Contains(chunks[at].Lemma) ? 1
            : at + 1 < chunks.Count && chunks[at].Kind is ChunkKind.Verb or ChunkKind.Adjective && chunks[at + 1].Kind == ChunkKind.Preposition
                && Links.Contains($"{context.Syntax.Words[chunks[at].Head].Lower} {chunks[at + 1].Lemma}") ? 2 : 0;
    }

    /// <summary>First word of the name; "multiple" belongs to sclerosis and myeloma.</summary>
    private static int Start(SentenceContext context, int at)
    {
        var first = new NounPhrases(context.Syntax).Base(context.Syntax.Chunks[at]).First;
        return first > context.Syntax.Chunks[at].First && context.Syntax.Words[first - 1].Lower == "multiple" ? first - 1 : first;
    }

    private static bool IsVague(SentenceSyntax syntax, Phrase phrase) =>
        Vague.Contains(syntax.Words[phrase.Head].Lower) && phrase.Last == phrase.Head
        && phrase.Words.All(word => word == phrase.Head || VagueModifiers.Contains(syntax.Words[word].Lower)
            || syntax.Words[word].Tag is Tag.Number or Tag.Determiner or Tag.Conjunction);

    /// <summary>The disease that the nearest sentence before names.</summary>
    private static Slot? NamedBefore(SentenceContext context)
    {
        for (var back = context.Before.Count - 1; back >= Math.Max(0, context.Before.Count - Reach); back--)
        {
            var before = context.Before[back];
            foreach (var chunk in before.Chunks.Where(chunk => chunk.Kind == ChunkKind.Noun))
            {
                var phrase = new NounPhrases(before).Base(chunk);
                if (DiseaseFinder.IsDiseaseWord(before.Words[phrase.Head].Lower) && !IsVague(before, phrase) && phrase.Words.Count <= 6)
                {
                    return new Slot(before.TextOf(phrase), before.SpansOf(phrase), IsHere: false);
                }
            }
        }

        return null;
    }

    /// <summary>Neither a semicolon nor "whereas" stands between.</summary>
    private static bool SameClause(SentenceContext context, int cue, int word) => context.ClauseAt(cue).Contains(context.Syntax.Words[word].Span)
        && !Enumerable.Range(Math.Min(cue, word), Math.Abs(cue - word)).Any(k => WordSets.Has("words of contrast", context.Syntax.Words[k].Lower));

    private static bool Overlaps(SentenceContext context, Phrase phrase, Slot target) =>
        target.IsHere && target.Spans.Any(span => span.Overlaps(context.Syntax.Words[phrase.Head].Span));
}
