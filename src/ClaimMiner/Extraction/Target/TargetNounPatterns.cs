using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>"X is a therapeutic target", "X as a target of gene therapy", "targets such as X", "the target X".</summary>
internal static class TargetNounPatterns
{
    private static readonly IReadOnlySet<string> Modifiers = DataFile.Words("target-modifiers.tsv");

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var chunks = context.Syntax.Chunks;
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind == ChunkKind.Noun && chunks[at].Lemma is "target" or "targets" && (IsTherapeutic(context, at) || IsLikely(context)))
            {
                foreach (var (target, negated) in Held(context, at))
                {
                    yield return TargetDraft.Of(context, target, chunks[at].Head, negated: negated, strength: 3);
                }
            }
        }
    }

    /// <summary>Where nothing beside the word says that it is a therapeutic target, the sentence as a whole may.</summary>
    private static bool IsLikely(SentenceContext context) => context.Scores.Target.Probability > 0.5;

    private static bool IsTherapeutic(SentenceContext context, int at)
    {
        var syntax = context.Syntax;
        var chunk = syntax.Chunks[at];
        if (Enumerable.Range(chunk.First, chunk.End - chunk.First).Any(word => Modifiers.Contains(syntax.Words[word].Lower)))
        {
            return true;
        }

        var next = at + 1;
        if (next + 1 < syntax.Chunks.Count && syntax.Chunks[next].Kind == ChunkKind.Preposition && syntax.Chunks[next].Lemma is "for" or "of" or "in")
        {
            return Enumerable.Range(syntax.Chunks[next + 1].First, syntax.Chunks[next + 1].End - syntax.Chunks[next + 1].First)
                .Any(word => IsTherapyNoun(syntax.Words[word].Lower))
                || (next + 3 < syntax.Chunks.Count && syntax.Chunks[next + 3].Kind == ChunkKind.Noun && IsTherapyNoun(syntax.Chunks[next + 3].Lemma))
                || syntax.Chunks[next + 1].Verb is { Lemma: "treat" or "develop" or "prevent" or "modulate" };
        }

        return false;
    }

    private static bool IsTherapyNoun(string lower) =>
        WordSets.Has("therapies behind target", lower);

    /// <summary>What the target is: by copula, "as", apposition, instances or in the noun phrase itself.</summary>
    private static List<(Slot Target, bool Negated)> Held(SentenceContext context, int at)
    {
        var syntax = context.Syntax;
        var arguments = new Arguments(syntax);
        var chunks = syntax.Chunks;
        var before = arguments.Before(at);
        var found = new List<Phrase>();
        var negated = false;
        if (before >= 0 && chunks[before].Kind == ChunkKind.Conjunction && before > 0 && chunks[before - 1].Kind == ChunkKind.Noun)
        {
            before = arguments.Before(arguments.GroupStart(before - 1));
        }

        if (before >= 0 && chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma == "as")
        {
            var before2 = arguments.Before(before);
            if (before2 >= 0 && chunks[before2].Verb is { } verb)
            {
                negated = verb.Negated;
                found.AddRange(arguments.Subjects(before2));
            }
            else
            {
                found.AddRange(arguments.Host(before));
            }
        }
        else if (before >= 0 && chunks[before].Verb is { Lemma: "be" or "become" or "remain" or "represent" or "constitute" or "provide" or "consider" or "offer" or "make" or "emerge" } copula)
        {
            negated = copula.Negated;
            found.AddRange(arguments.Subjects(before));
        }
        else if (before > 0 && chunks[before].Kind == ChunkKind.Noun && MakerBefore(arguments, chunks, before) is { } maker)
        {
            negated = maker.Verb!.Negated;
            found.AddRange(arguments.DirectObjects(chunks.ToList().IndexOf(maker)).Where(phrase => phrase.Head != chunks[at].Head));
        }
        else if (before > 0 && chunks[before].Kind == ChunkKind.Comma && chunks[before - 1].Kind == ChunkKind.Noun)
        {
            found.AddRange(arguments.Host(before));
        }

        // "One target that has had little attention is X".
        var after = arguments.After(at + 1);
        if (after < chunks.Count && chunks[after].Kind == ChunkKind.Relative)
        {
            after = Enumerable.Range(after, chunks.Count - after).FirstOrDefault(
                i => chunks[i].Verb is { Lemma: "be", Kind: VerbKind.Finite } && arguments.Subjects(i).Any(subject => subject.Head == chunks[at].Head), after);
        }

        if (after < chunks.Count && chunks[after].Verb is { Lemma: "be" or "include", Passive: false, Kind: VerbKind.Finite })
        {
            found.AddRange(arguments.DirectObjects(after));
        }

        var (items, _) = arguments.Phrases.List(at, chunks.Count);
        found.AddRange(items.Where(item => item.First > chunks[at].Head
            && chunks[Math.Min(at + 1, chunks.Count - 1)].Kind is ChunkKind.Example or ChunkKind.Comma));
        found.AddRange(after + 1 < chunks.Count && chunks[after].Kind == ChunkKind.Preposition
            && chunks[after].Lemma is "beyond" or "besides" ? arguments.Phrases.List(after + 1, chunks.Count).Items : []);
        var antecedents = new Antecedents(context);
        var denial = new Denial(syntax, arguments);
        var slots = found.Where(phrase => Naming.IsPronoun(syntax, phrase) || TargetDraft.CanBeTarget(context, phrase) || IsSomething(syntax, phrase))
            .SelectMany(phrase => antecedents.Resolve(phrase, syntax.ChunkAt(phrase.First)).Select(slot => (slot, negated ^ denial.TurnsPredicate(at, phrase)))).ToList();
        return slots;
    }

    /// <summary>What is said to be a target may be anything of more than one word that is not talk of research.</summary>
    private static bool IsSomething(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Count > 1 && !Naming.IsResearch(syntax, phrase) && !Naming.IsOutcome(syntax, phrase) && Naming.Class(syntax.Words[phrase.Head].Lower) is null;

    /// <summary>"making X a potential target": the verb before the noun phrase before the target.</summary>
    private static Chunk? MakerBefore(Arguments arguments, IReadOnlyList<Chunk> chunks, int noun)
    {
        var maker = arguments.Before(arguments.GroupStart(noun));
        return maker >= 0 && chunks[maker].Verb is { Lemma: "make" or "consider" or "render" or "deem", Passive: false } ? chunks[maker] : null;
    }
}
