using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>
/// Finds what "this kinase", "the drug", "both proteins" or "these cells" names: the mention of that sort nearest before, in the sentence or
/// in its paragraph, where only one will do, or else the one that the sentence before is about.
/// </summary>
internal sealed class NounAnaphora(SentenceContext context)
{
    private const int Reach = 3;
    private const int MostNamed = 4;

    private static readonly Dictionary<string, HashSet<EntityType>> Sorts = DataFile.Rows("anaphoric-nouns.tsv")
        .ToDictionary(row => row[0], row => row[1].Split(' ').Select(sort => Enum.Parse<EntityType>(sort, ignoreCase: true)).ToHashSet(), StringComparer.Ordinal);

    /// <summary>Whether the noun sorts things and can stand for one named before.</summary>
    public static bool CanPoint(string lower) => Sorts.ContainsKey(TriggerLexicon.Singular(lower));

    /// <summary>The named things; null where the phrase is no such anaphor or where it is not clear what it names.</summary>
    public IReadOnlyList<Slot>? Resolve(Phrase phrase)
    {
        var syntax = context.Syntax;
        var noun = syntax.Words[phrase.Head].Lower;
        var singular = TriggerLexicon.Singular(noun);
        if (phrase.Words.Any(word => word != phrase.Head && syntax.Words[word].Tag != Tag.Adjective) || !Sorts.TryGetValue(singular, out var sorts) || Pointer(phrase) is not { } pointer)
        {
            return null;
        }

        var plural = noun != singular;
        if (plural != pointer is "these" or "those" or "both" && pointer != "the" && pointer != "such")
        {
            return null;
        }

        if (Distinct(context.Mentions.Where(mention => mention.Span.End <= syntax.Words[phrase.First].Span.Start), sorts) is { Count: > 0 } here)
        {
            return Choose(here, plural, pointer, about: null);
        }

        for (var back = context.Before.Count - 1; back >= Math.Max(0, context.Before.Count - Reach); back--)
        {
            var before = context.Before[back];
            if (Distinct(context.MentionsIn(before.Span), sorts) is { Count: > 0 } there)
            {
                return Choose(there, plural, pointer, before);
            }
        }

        return null;
    }

    /// <summary>The word that points, where nothing but it and words like "same" stand before the noun and nothing behind narrows it.</summary>
    private string? Pointer(Phrase phrase)
    {
        var syntax = context.Syntax;
        var at = syntax.ChunkAt(phrase.Head);
        var chunk = syntax.Chunks[at];
        var first = syntax.Words[chunk.First].Lower;
        var next = at + 1 < syntax.Chunks.Count ? syntax.Chunks[at + 1] : null;
        return chunk.Head == phrase.Head && chunk.First < chunk.Head && WordSets.Has("pointers", first)
            && Enumerable.Range(chunk.First + 1, chunk.Head - chunk.First - 1).All(word => WordSets.Has("words of sameness", syntax.Words[word].Lower)
                || (first is "this" or "these" && syntax.Words[word].Tag is Tag.Adjective or Tag.Adverb && !Naming.LooksLikeName(syntax.Words[word].Text)))
            && !(next is { Kind: ChunkKind.Preposition, Lemma: "of" }) && !(first is "the" or "those" && next is { Kind: ChunkKind.Relative } or { Verb.Kind: VerbKind.Participle })
            ? first : null;
    }

    private List<Mention> Distinct(IEnumerable<Mention> mentions, HashSet<EntityType> sorts) =>
        mentions.Where(mention => sorts.Contains(mention.Kind))
            .DistinctBy(mention => mention.Grounding?.Id ?? context.Article[mention.Span].ToLowerInvariant()).ToList();

    private List<Slot>? Choose(List<Mention> named, bool plural, string pointer, SentenceSyntax? about)
    {
        if (plural)
        {
            return named.Count >= 2 && (pointer == "both" ? named.Count == 2 : pointer != "the" && named.Count <= MostNamed) ? named.ConvertAll(SlotOf) : null;
        }

        var subjects = named.Count == 1 || about is null ? named : named.Where(mention => IsSubject(about, mention)).ToList();
        return subjects.Count == 1 ? [SlotOf(subjects[0])] : null;
    }

    /// <summary>Whether the mention stands before the sentence's first finite verb.</summary>
    private static bool IsSubject(SentenceSyntax sentence, Mention mention) =>
        sentence.Chunks.FirstOrDefault(chunk => chunk.Verb is { Kind: VerbKind.Finite }) is { } verb && mention.Span.End <= sentence.Words[verb.First].Span.Start;

    private Slot SlotOf(Mention mention) => new(context.Article[mention.Span], [mention.Span], IsHere: false);
}
