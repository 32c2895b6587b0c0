namespace ClaimMiner.Syntax;

/// <summary>Groups tagged words into base noun phrases, verb groups and the small words between them, from left to right.</summary>
public static class Chunker
{
    private static readonly ILookup<string, (string[] Words, ChunkKind Kind, string Lemma)> Multiwords = DataFile.Rows("multiwords.tsv")
        .Select(row => (Words: row[0].Split(' '), Kind: Enum.Parse<ChunkKind>(row[1]), Lemma: row[2]))
        .OrderByDescending(entry => entry.Words.Length)
        .ToLookup(entry => entry.Words[0], StringComparer.Ordinal);

    public static IReadOnlyList<Chunk> Chunk(IReadOnlyList<Token> words)
    {
        var chunks = new List<Chunk>();
        var i = 0;
        while (i < words.Count)
        {
            var chunk = Multiword(words, i) ?? VerbGroupReader.Read(words, i, chunks) ?? NounPhrase(words, i) ?? Single(words, i);
            if (chunk.Kind != ChunkKind.Adverb || chunk.End > chunk.First)
            {
                chunks.Add(chunk);
            }

            i = chunk.End;
        }

        OpenClauses(words, chunks);
        OpenExamples(chunks);
        return chunks;
    }

    /// <summary>"as", "after", "before" and their like open a clause where a subject and its verb follow.</summary>
    private static void OpenClauses(IReadOnlyList<Token> words, List<Chunk> chunks)
    {
        for (var i = 0; i + 2 < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Preposition || chunks[i].Lemma is not ("as" or "after" or "before" or "until" or "than")
                || chunks[i + 1].Kind != ChunkKind.Noun
                || (chunks[i].Lemma == "as" && i > 1 && chunks[i - 1].Kind == ChunkKind.Adjective && chunks[i - 2].Lemma == "as")
                || (chunks[i].Lemma == "as" && chunks[i + 1].Head > chunks[i + 1].First && words[chunks[i + 1].First].Lower is "a" or "an"))
            {
                continue;
            }

            var next = i + 2;
            while (next + 1 < chunks.Count
                && (chunks[next].Kind == ChunkKind.Adverb
                || (chunks[next].Kind == ChunkKind.Preposition && chunks[next].Lemma == "of" && chunks[next + 1].Kind == ChunkKind.Noun)))
            {
                next += chunks[next].Kind == ChunkKind.Adverb ? 1 : 2;
            }

            if (next < chunks.Count && chunks[next].Verb is { Kind: VerbKind.Finite })
            {
                chunks[i] = chunks[i] with { Kind = ChunkKind.Subordinator };
            }
        }
    }

    /// <summary>"cytokines, notably IL-6 and TNF-α": a comma before the adverb and a noun behind it make what follows instances.</summary>
    private static void OpenExamples(List<Chunk> chunks)
    {
        for (var i = 2; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Adverb && chunks[i + 1].Kind == ChunkKind.Noun && chunks[i - 1].Kind == ChunkKind.Comma
                && chunks[i - 2].Kind == ChunkKind.Noun && (chunks[i].Lemma == "in particular" || WordSets.Has("adverbs before instances", chunks[i].Lemma)))
            {
                chunks[i] = chunks[i] with { Kind = ChunkKind.Example, Lemma = "such as" };
            }
        }
    }

    private static Chunk? Multiword(IReadOnlyList<Token> words, int i)
    {
        foreach (var (parts, kind, lemma) in Multiwords[words[i].Lower])
        {
            if (i + parts.Length <= words.Count && parts.Select((part, k) => words[i + k].Lower == part).All(same => same))
            {
                return new Chunk(kind, i, i + parts.Length, i, lemma);
            }
        }

        return null;
    }

    private static Chunk? NounPhrase(IReadOnlyList<Token> words, int i)
    {
        if (words[i].Tag == Tag.Pronoun)
        {
            return new Chunk(ChunkKind.Noun, i, i + 1, i, words[i].Lower);
        }

        var last = -1;
        var j = i;
        while (j < words.Count && Continues(words, i, j, last))
        {
            if (words[j].Tag is Tag.Noun || (words[j].Tag is Tag.Number or Tag.Determiner && last < 0))
            {
                last = j;
            }
            else if (words[j].Tag is Tag.Number && last == j - 1)
            {
                last = j;
            }

            j++;
        }

        if (last < 0 || (words[last].Tag == Tag.Determiner && last > i && words[i].Tag != Tag.Determiner))
        {
            return j > i && words[i].Tag == Tag.Adjective
                ? new Chunk(ChunkKind.Adjective, i, AdjectiveEnd(words, i), AdjectiveEnd(words, i) - 1, words[AdjectiveEnd(words, i) - 1].Lower)
                : null;
        }

        var head = words[last].Tag == Tag.Number && last > i && words[last - 1].Tag == Tag.Noun ? last - 1 : last;
        return new Chunk(ChunkKind.Noun, i, last + 1, head, words[head].Lower);
    }

    private static int AdjectiveEnd(IReadOnlyList<Token> words, int i)
    {
        while (i < words.Count && words[i].Tag == Tag.Adjective)
        {
            i++;
        }

        return i;
    }

    private static bool Continues(IReadOnlyList<Token> words, int first, int j, int last)
    {
        switch (words[j].Tag)
        {
            case Tag.Noun or Tag.Number:
                return true;
            case Tag.Possessive:
                return j > first && last == j - 1;
            case Tag.Determiner:
                return last < 0 || (j == first + 1 && words[first].Tag == Tag.Determiner);
            case Tag.Adjective:
                return j == first || last < j - 1 || words[j - 1].Tag is Tag.Determiner or Tag.Number or Tag.Possessive || NounFollows(words, j);
            case Tag.Adverb:
                return j > first && (last != j - 1 || words[j - 1].Tag == Tag.Determiner) && j + 1 < words.Count
                    && (words[j + 1].Tag == Tag.Adjective || (words[j].Lower == "only" && words[j + 1].Tag == Tag.Noun));
            case Tag.Conjunction or Tag.Comma:
                return j > first && words[j - 1].Tag == Tag.Adjective && j + 1 < words.Count && words[j + 1].Tag == Tag.Adjective
                    && NounFollows(words, j + 1);
            default:
                return false;
        }
    }

    /// <summary>Whether adjectives from here on end in a noun.</summary>
    private static bool NounFollows(IReadOnlyList<Token> words, int j)
    {
        while (j < words.Count && words[j].Tag is Tag.Adjective or Tag.Adverb)
        {
            j++;
        }

        return j < words.Count && words[j].Tag is Tag.Noun;
    }

    private static Chunk Single(IReadOnlyList<Token> words, int i)
    {
        var kind = words[i].Tag switch
        {
            Tag.Preposition or Tag.To => ChunkKind.Preposition,
            Tag.Conjunction => ChunkKind.Conjunction,
            Tag.Comma => ChunkKind.Comma,
            Tag.Break => ChunkKind.Break,
            Tag.Relative => ChunkKind.Relative,
            Tag.Subordinator => ChunkKind.Subordinator,
            Tag.Adjective => ChunkKind.Adjective,
            _ => ChunkKind.Adverb,
        };
        return new Chunk(kind, i, i + 1, i, words[i].Lower);
    }
}
