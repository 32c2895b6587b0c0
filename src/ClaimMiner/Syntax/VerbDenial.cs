namespace ClaimMiner.Syntax;

/// <summary>Denials that a verb or adjective hangs from: "without", "rather than", "nor does it", "unable to", "incapable of", "the failure of X to".</summary>
internal sealed class VerbDenial(SentenceSyntax sentence, Arguments arguments)
{
    /// <summary>Chunks that may stand between a "not" and its verb.</summary>
    private const int MostApart = 6;

    private readonly IReadOnlyList<Chunk> chunks = sentence.Chunks;
    private readonly IReadOnlyList<Token> words = sentence.Words;

    public int Count(int at)
    {
        var lead = Lead(at);
        return Without(lead) + (IsInverted(lead) || IsBehindNor(lead) || IsParted(lead) ? 1 : 0) + (SharesDenial(at) ? 1 : 0) + Predicates(lead) + Powers(lead);
    }

    /// <summary>The verb that opens the coordination which the verb is a part of: "altering" in "without altering or reducing".</summary>
    private int Lead(int at)
    {
        if (chunks[at].Verb is not { Kind: VerbKind.Gerund or VerbKind.Infinitive } verb)
        {
            return at;
        }

        for (var i = at - 1; i > 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Conjunction && chunks[i].Lemma is "or" or "and" or "nor" && arguments.After(i + 1) == at)
            {
                for (var k = i - 1; k >= 0 && chunks[k].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Verb; k--)
                {
                    if (chunks[k].Verb is { } other)
                    {
                        return other.Kind == verb.Kind ? k : at;
                    }
                }

                return at;
            }

            if (chunks[i].Kind != ChunkKind.Adverb)
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>"cannot inhibit X without affecting Y" asserts that Y is affected.</summary>
    private int Without(int at)
    {
        var before = arguments.Before(at);
        if (before < 0 || chunks[before].Kind is not (ChunkKind.Preposition or ChunkKind.Break)
            || chunks[before].Lemma is not ("without" or "rather than" or "instead of" or "but not"))
        {
            return 0;
        }

        return chunks[before].Lemma == "without" && chunks[before - 1 < 0 ? 0 : before - 1].Kind != ChunkKind.Comma
            && arguments.Governor(before) is >= 0 and var governor && chunks[governor].Verb is { Negated: true } ? 2 : 1;
    }

    /// <summary>"does not itself activate", "did not, however, inhibit": the verb stands apart from its auxiliary and "not".</summary>
    private bool IsParted(int at)
    {
        if (chunks[at].Verb is null || words[chunks[at].First].Tag is Tag.Auxiliary or Tag.Modal or Tag.To or Tag.Gerund)
        {
            return false;
        }

        for (var i = at - 1; i > 0 && at - i < MostApart; i--)
        {
            if (chunks[i].Verb is { Negated: true } && words[chunks[i].Head].Tag is Tag.Auxiliary && chunks[i].Head == chunks[i].First)
            {
                return chunks[i].Lemma is "do" or "have" || words[chunks[at].First].Tag == Tag.Participle;
            }

            if (words[chunks[i].First] is { Tag: Tag.Not } && words[chunks[i].First - 1].Tag is Tag.Auxiliary or Tag.Modal)
            {
                return true;
            }

            if (chunks[i].Kind is not (ChunkKind.Adverb or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Noun))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"neither activates X nor represses Y", "in no way alters Y".</summary>
    private bool IsBehindNor(int at) =>
        (at > 0 && chunks[at - 1].Kind == ChunkKind.Adverb && chunks[at - 1].Lemma == "in no way")
        || (arguments.Before(at) is >= 0 and var before && chunks[before].Kind == ChunkKind.Conjunction && chunks[before].Lemma == "nor");

    /// <summary>"nor does it activate Y", "in no way does X inhibit Y": an auxiliary before its subject, behind a denial.</summary>
    private bool IsInverted(int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (chunks[i].Verb is { } verb)
            {
                return verb.Kind == VerbKind.Finite && IsAuxiliary(i) && DeniesBefore(i);
            }

            if (chunks[i].Kind is not (ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Preposition))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsAuxiliary(int chunk) => words[chunks[chunk].Head].Tag is Tag.Auxiliary or Tag.Modal;

    private bool DeniesBefore(int chunk)
    {
        var word = chunks[chunk].First - 1;
        var lower = words[word].Lower;
        return lower is "nor" or "neither" or "nowhere" or "never" || (word > 0 && words[word - 1].Lower == "no" && words[word].Tag == Tag.Noun
            && (word < 2 || words[word - 2].Tag == Tag.Preposition));
    }

    /// <summary>"did not phosphorylate X or activate Y": the second verb shares the auxiliary and so its "not".</summary>
    private bool SharesDenial(int at)
    {
        var conjunction = arguments.Before(at);
        if (conjunction < 1 || chunks[conjunction].Kind != ChunkKind.Conjunction || chunks[conjunction].Lemma is not ("or" or "and")
            || chunks[at].Verb is not { } verb || words[chunks[at].First].Tag is Tag.Auxiliary or Tag.Modal or Tag.To or Tag.Not)
        {
            return false;
        }

        for (var i = conjunction - 1; i >= 0; i--)
        {
            if (chunks[i].Verb is { } shared)
            {
                return shared.Negated && IsShared(shared, i, verb, at, chunks[conjunction].Lemma);
            }

            if (chunks[i].Kind is ChunkKind.Break or ChunkKind.Relative or ChunkKind.Subordinator)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsShared(VerbGroup first, int firstChunk, VerbGroup second, int at, string conjunction)
    {
        if (second.Kind == VerbKind.Gerund || first.Head == chunks[firstChunk].First)
        {
            return false;
        }

        var bare = words[second.Head].Lower == second.Lemma && words[first.Head].Tag is Tag.Verb;
        return second.Passive && first.Passive && words[chunks[at].First].Tag == Tag.Participle
            || (bare && (conjunction != "and" || words[chunks[firstChunk].First].Lower is not ("do" or "don't" or "don’t")));
    }

    /// <summary>"incapable of inhibiting", "not capable of inhibiting", "ineffective at inhibiting", "does little to inhibit".</summary>
    private int Predicates(int at)
    {
        var before = arguments.Before(at);
        if (before < 1 || chunks[at].Verb is not { } verb)
        {
            return 0;
        }

        if (verb.Kind == VerbKind.Infinitive && chunks[before].Kind == ChunkKind.Noun && WordSets.Has("little", words[chunks[before].Head].Lower)
            && chunks[before - 1].Verb is { Lemma: "do" })
        {
            return 1;
        }

        if (verb.Kind != VerbKind.Gerund || chunks[before].Kind != ChunkKind.Preposition || chunks[before].Lemma is not ("of" or "at" or "in" or "for" or "from"))
        {
            return 0;
        }

        var predicate = arguments.Before(before);
        if (predicate < 0)
        {
            return 0;
        }

        var word = words[chunks[predicate].Head].Lower;
        var copula = predicate > 0 ? arguments.Before(predicate) : -1;
        var denied = copula >= 0 && chunks[copula].Verb is { Negated: true } ? 1 : 0;
        return WordSets.Has("incapable", word) || (chunks[predicate].Verb is { Lemma: "fail" }) ? 1 + denied
            : WordSets.Has("capable", word) ? denied : 0;
    }

    /// <summary>"the inability of X to inhibit", "X lacks the ability to inhibit", "has no power to inhibit".</summary>
    private int Powers(int at)
    {
        if (chunks[at].Verb is not { Kind: VerbKind.Infinitive })
        {
            return 0;
        }

        var end = arguments.Before(at);
        if (end < 0 || chunks[end].Kind != ChunkKind.Noun)
        {
            return 0;
        }

        var start = arguments.GroupStart(end);
        for (var i = end; i >= start; i--)
        {
            if (chunks[i].Kind == ChunkKind.Noun && WordSets.Has("inabilities", words[chunks[i].Head].Lower))
            {
                return 1 + Governed(i);
            }

            if (chunks[i].Kind == ChunkKind.Noun && arguments.Before(i) is >= 0 and var copula && chunks[copula].Verb is { Lemma: "be", Negated: true }
                && words[chunks[i].Head].Lower is not ("one" or "ones")
                && Enumerable.Range(chunks[i].First, chunks[i].End - chunks[i].First).All(word => words[word].Lower is not ("only" or "first" or "sole")))
            {
                return 1;
            }

            if (chunks[i].Kind == ChunkKind.Noun && WordSets.Has("powers", words[chunks[i].Head].Lower))
            {
                return Governed(i);
            }
        }

        return 0;
    }

    /// <summary>What the noun's own words and its governor deny.</summary>
    private int Governed(int noun)
    {
        if (words[chunks[noun].First].Lower == "no")
        {
            return 1;
        }

        var before = arguments.Before(noun);
        if (before > 0 && chunks[before].Lemma == "of" && WordSets.Has("lacks", words[chunks[before - 1].Head].Lower))
        {
            return 1;
        }

        return before >= 0 && chunks[before].Verb is { } verb ? (verb.Negated ? 1 : 0) + (verb.Lemma is "lack" or "lose" or "abolish" ? 1 : 0)
            : before >= 0 && chunks[before].Lemma == "without" ? 1 : 0;
    }
}
