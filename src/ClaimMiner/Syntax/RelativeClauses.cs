namespace ClaimMiner.Syntax;

/// <summary>What a relative pronoun may stand for, from number, order and the words before it.</summary>
internal sealed class RelativeClauses(SentenceSyntax sentence, NounPhrases phrases, ChunkWalk walk)
{
    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;

    /// <summary>"A and B, both of which inhibit Y".</summary>
    public IReadOnlyList<Phrase> Quantified(int relative)
    {
        if (relative < 3 || chunks[relative - 1].Kind != ChunkKind.Preposition || chunks[relative - 1].Lemma != "of"
            || chunks[relative - 2].Kind != ChunkKind.Noun || !WordSets.Has("quantifiers of a list", chunks[relative - 2].Lemma))
        {
            return [];
        }

        var end = walk.SkipBack(relative - 2);
        end = end >= 0 && chunks[end].Kind == ChunkKind.Comma ? walk.SkipBack(end) : end;
        if (end < 0 || chunks[end].Kind != ChunkKind.Noun)
        {
            return [];
        }

        return ListEndingAt(end, 1);
    }

    /// <summary>The list that ends before the pronoun; empty where no list does.</summary>
    public IReadOnlyList<Phrase> ListBefore(int relative) => ListEndingAt(walk.SkipBack(relative), 2);

    /// <summary>"binds lipid A, which leads to": the clause is what leads there, unless the chain goes on "in turn".</summary>
    public bool SumsUp(int relative, int verb) => chunks[relative].Lemma == "which" && WordSets.Has("verbs of consequence", chunks[verb].Lemma)
        && chunks[verb].Verb?.Plural != true
        && !Enumerable.Range(relative, verb - relative).Any(i => chunks[i].Lemma is "in turn" or "then");

    /// <summary>Whether a singular verb behind ", which" cannot go with the plural noun before it.</summary>
    public bool Disagrees(int relative, int verb, IReadOnlyList<Phrase> host) =>
        host.Count > 0 && relative > 0 && chunks[relative - 1].Kind == ChunkKind.Comma && chunks[relative].Lemma == "which"
        && chunks[verb].Verb?.Plural == false && (IsPlural(host[0]) || host.Count > 1 || IsListed(relative));

    /// <summary>"binds A on cells, which signals": the singular noun before the place.</summary>
    public Phrase? SingularBefore(int relative)
    {
        var start = walk.GroupStart(walk.SkipBack(relative));
        return start > 1 && chunks[start - 1].Kind == ChunkKind.Preposition && chunks[start - 1].Lemma is not ("by" or "of" or "to")
            && chunks[start - 2].Kind == ChunkKind.Noun && walk.Host(start - 1) is [var outer] && !IsPlural(outer) ? outer : null;
    }

    /// <summary>"mutations in A, which encodes B": the singular noun that closes the plural phrase, where no list does.</summary>
    public Phrase? SingularInside(int relative, IReadOnlyList<Phrase> host)
    {
        var last = walk.SkipBack(relative);
        var inside = phrases.Base(chunks[last]);
        return host.Count == 1 && inside.First > host[0].Head && !IsPlural(inside) && !IsListed(relative)
            && chunks[last - 1].Kind == ChunkKind.Preposition ? inside : null;
    }

    /// <summary>"the release of TSH, which …", "breakdown of acetylcholine, a transmitter": the nearest noun, unless the outer one tells of a loss.</summary>
    public Phrase Inner(Phrase phrase)
    {
        var of = phrase.Words.ToList().FindLastIndex(word => sentence.Words[word].Lower == "of");
        return of >= 0 && of + 1 < phrase.Words.Count && !WordSets.Has("nouns of loss", sentence.Words[phrase.Head].Lower)
            ? new Phrase([.. phrase.Words.Skip(of + 1)], phrase.Last) : phrase;
    }

    private IReadOnlyList<Phrase> ListEndingAt(int end, int least)
    {
        if (end < 0)
        {
            return [];
        }

        for (var start = walk.RegionStart(end); start <= end; start++)
        {
            if (phrases.List(start, end + 1, asSubject: true) is var (items, after) && items.Count >= least && after == end + 1)
            {
                return items;
            }
        }

        return [];
    }

    private bool IsPlural(Phrase phrase) => sentence.Words[phrase.Head] is var head && ClauseSight.IsPlural(head) && !Naming(head);

    private static bool Naming(Token head) => head.Text.Any(char.IsUpper);

    /// <summary>Whether the noun before the relative closes a list.</summary>
    private bool IsListed(int relative)
    {
        var start = walk.GroupStart(walk.SkipBack(relative));
        return start > 0 && chunks[start - 1].Kind == ChunkKind.Conjunction && chunks[start - 1].Lemma is "and" or "or";
    }
}
