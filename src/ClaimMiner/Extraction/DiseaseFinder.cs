using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>Finds the disease that a therapy is for: behind "for", "in", "of", "against", "to treat".</summary>
internal static class DiseaseFinder
{
    private static readonly IReadOnlySet<string> Words = DataFile.Words("disease-words.tsv");
    private static readonly IReadOnlySet<string> Borne = DataFile.Words("disease-bearers.tsv");
    private static readonly IReadOnlySet<string> Endings = WordSets.Of("disease endings");

    /// <summary>
    /// The first disease, or list of diseases, behind a fitting preposition: from the chunk on, then from the sentence's start; failing
    /// these, one that modifies a noun ("AD patients", "malaria vaccine").
    /// </summary>
    public static Phrase? Find(SentenceContext context, int from)
    {
        var chunks = context.Syntax.Chunks;
        return Scan(context, Math.Max(0, from), chunks.Count) ?? Scan(context, 0, Math.Max(0, from)) ?? Modifier(context);
    }

    /// <summary>The first disease in front of the noun of a noun phrase.</summary>
    public static Phrase? Modifier(SentenceContext context, int first = 0, int end = int.MaxValue)
    {
        foreach (var chunk in context.Syntax.Chunks)
        {
            if (chunk.Kind != ChunkKind.Noun || chunk.Head < first || chunk.Head >= end)
            {
                continue;
            }

            for (var word = chunk.Head - 1; word >= chunk.First; word--)
            {
                if (!context.Syntax.Words[word].Lower.Contains("virus", StringComparison.Ordinal) && IsDisease(context, new Phrase([word], word))
                    && Borne.Contains(context.Syntax.Words[chunk.Head].Lower))
                {
                    var start = word;
                    while (start > chunk.First && context.Syntax.Words[start - 1].Tag is Tag.Adjective or Tag.Noun or Tag.Possessive
                        && context.Syntax.Words[start].Text.Any(char.IsLower))
                    {
                        start--;
                    }

                    return new NounPhrases(context.Syntax).Base(chunk with { First = start, End = word + 1, Head = word });
                }
            }
        }

        return null;
    }

    /// <summary>Whether the noun names or ends the name of a disease.</summary>
    public static bool IsDiseaseWord(string lower) => Words.Contains(lower) || Words.Contains(TriggerLexicon.Singular(lower))
        || Endings.Any(ending => lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal));

    public static bool IsDisease(SentenceContext context, Phrase phrase) =>
        IsDiseaseWord(context.Syntax.Words[phrase.Head].Lower)
        || context.Mentions.Any(mention => mention.Kind == EntityType.Disease && mention.Span.Overlaps(context.Syntax.Words[phrase.Head].Span));

    private static Phrase? Scan(SentenceContext context, int from, int to)
    {
        var chunks = context.Syntax.Chunks;
        var phrases = new NounPhrases(context.Syntax);
        for (var i = from; i + 1 < to; i++)
        {
            var opens = chunks[i].Kind == ChunkKind.Preposition && chunks[i].Lemma is "for" or "in" or "of" or "against" or "with"
                || chunks[i].Verb is { Lemma: "treat" or "combat" or "cure" or "manage" };
            if (opens && chunks[i + 1].Kind == ChunkKind.Noun && phrases.Base(chunks[i + 1]) is var phrase && IsDisease(context, phrase))
            {
                var (items, end) = phrases.List(i + 1, to);
                return items.Count > 1 && items.All(item => IsDisease(context, item))
                    ? new Phrase(Enumerable.Range(phrase.First, chunks[end - 1].End - phrase.First).ToList(), phrase.Head) : phrase;
            }
        }

        return null;
    }
}
