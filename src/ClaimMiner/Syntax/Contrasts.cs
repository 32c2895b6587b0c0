namespace ClaimMiner.Syntax;

/// <summary>
/// Finds the other half of a contrast: "X inhibits A but not B", "X rather than Y inhibits A", "by X but not by Y". What is said of one
/// half is denied of the other.
/// </summary>
internal sealed class Contrasts(SentenceSyntax sentence, Arguments arguments)
{
    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;
    private readonly IReadOnlyList<Token> words = sentence.Words;

    /// <summary>The phrases that stand against the phrase, and whether they or the phrase itself are what is denied.</summary>
    public (IReadOnlyList<Phrase> Others, bool DeniesOthers) Of(Phrase phrase)
    {
        var chunk = sentence.ChunkAt(phrase.Last);
        if (chunk < 0)
        {
            return ([], true);
        }

        // 1. "A but not B": the other half follows.
        var mark = chunk + 1 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Comma ? chunk + 2 : chunk + 1;
        if (MarkEnd(mark) is { } next && Things(next, chunk) is { Count: > 0 } behind)
        {
            return (behind, true);
        }

        // 2. "A rather than B" where B was found: the other half stands before.
        var first = sentence.ChunkAt(phrase.First);
        var opening = first - 1;
        opening -= opening > 0 && chunks[opening].Kind == ChunkKind.Preposition && IsContrast(opening - 1) ? 1 : 0;
        if (opening > 0 && IsContrast(opening))
        {
            var end = chunks[opening - 1].Kind == ChunkKind.Comma ? opening - 2 : opening - 1;
            return (end < 0 || chunks[end].Kind != ChunkKind.Noun ? []
                : arguments.Phrases.Group(arguments.GroupStart(end), end + 1, asSubject: true).Items, false);
        }

        return ([], true);
    }

    private bool IsContrast(int chunk) =>
        chunk > 0 && chunks[chunk].Kind is ChunkKind.Break && chunks[chunk].Lemma is "but not" or "rather than" or "instead of";

    /// <summary>The chunk behind "but not", "rather than", "instead of", "and not" or a bare "not" that starts at the chunk.</summary>
    private int? MarkEnd(int mark)
    {
        if (mark >= chunks.Count)
        {
            return null;
        }

        if (IsContrast(mark))
        {
            return mark + 1;
        }

        if (chunks[mark].Kind == ChunkKind.Conjunction && chunks[mark].Lemma == "but" && mark + 1 < chunks.Count && words[chunks[mark + 1].First].Lower == "neither")
        {
            return mark + 1;
        }

        var not = chunks[mark].Kind == ChunkKind.Conjunction && chunks[mark].Lemma is "and" or "but" ? mark + 1 : mark;
        return not + 1 < chunks.Count && chunks[not].Kind == ChunkKind.Adverb && words[chunks[not].First].Tag == Tag.Not ? not + 1 : null;
    }

    /// <summary>The noun phrases there, behind the preposition that the first half has too.</summary>
    private IReadOnlyList<Phrase> Things(int at, int first)
    {
        if (at + 1 < chunks.Count && chunks[at].Kind == ChunkKind.Preposition)
        {
            var before = arguments.GroupStart(first) - 1;
            if (before < 0 || chunks[before].Lemma != chunks[at].Lemma)
            {
                return [];
            }

            at++;
        }

        if (at >= chunks.Count || chunks[at].Kind != ChunkKind.Noun)
        {
            return [];
        }

        // A clause of its own is no half of a contrast: "X inhibits A, not because ...", "but not B inhibits".
        var (items, _) = arguments.Phrases.List(at, chunks.Count);
        return items;
    }
}
