using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>Finds what a noun phrase headed by "target" is said of: by copula, "as", "among", apposition, instances or "targets beyond X".</summary>
internal static class HeldTargets
{
    private static readonly IReadOnlySet<string> Copulas = DataFile.Words("target-copulas.tsv");

    /// <summary>What is said to be the target, each with whether that is denied.</summary>
    public static IReadOnlyList<(Slot Target, bool Negated)> Of(SentenceContext context, int at)
    {
        var syntax = context.Syntax;
        var arguments = new Arguments(syntax);
        var (before, negated) = Before(context, arguments, at);
        var found = before.Concat(Behind(context, arguments, at)).Select(phrase => TargetDraft.Trimmed(syntax, phrase));
        var antecedents = new Antecedents(context);
        var denial = new Denial(syntax, arguments);
        return found.Where(phrase => Naming.IsPronoun(syntax, phrase) || TargetDraft.CanBeTarget(context, phrase) || IsSomething(syntax, phrase))
            .Where(phrase => Naming.IsPronoun(syntax, phrase) || (!TargetDraft.IsTherapy(context, phrase) && !DrugNames.IsDrug(context, phrase)))
            .SelectMany(phrase => antecedents.Resolve(phrase, syntax.ChunkAt(phrase.First)).Select(slot => (slot, negated ^ denial.TurnsPredicate(at, phrase)))).ToList();
    }

    /// <summary>What the words before say to be the target, and whether they deny it.</summary>
    private static (IReadOnlyList<Phrase> Found, bool Negated) Before(SentenceContext context, Arguments arguments, int at)
    {
        var chunks = context.Syntax.Chunks;
        var before = arguments.Before(TargetHolders.Opening(context.Syntax, at));
        if (before > 0 && chunks[before].Kind == ChunkKind.Conjunction && chunks[before - 1].Kind == ChunkKind.Noun)
        {
            before = arguments.Before(arguments.GroupStart(before - 1));
        }

        if (before > 0 && chunks[before] is { Kind: ChunkKind.Preposition, Lemma: "of" } && chunks[before - 1].Lemma is "one" or "some" or "many" or "number")
        {
            before = arguments.Before(before - 1);
        }

        if (before < 0)
        {
            return ([], false);
        }

        if (chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma is "as" or "among")
        {
            var governor = arguments.Before(before);
            while (governor > 0 && chunks[governor].Kind == ChunkKind.Preposition && chunks[governor].Lemma is "out" or "forward" or "up")
            {
                governor--;
            }

            return governor >= 0 && chunks[governor].Verb is { } verb ? (arguments.Subjects(governor), verb.Negated)
                : chunks[before].Lemma == "as" ? (arguments.Host(before), false) : ([], false);
        }

        if (chunks[before].Verb is { } copula)
        {
            return Copulas.Contains(copula.Lemma) ? (arguments.Subjects(before), copula.Negated) : ([], false);
        }

        if (before > 0 && chunks[before].Kind == ChunkKind.Noun && MakerBefore(arguments, chunks, before) is >= 0 and var maker)
        {
            return (arguments.DirectObjects(maker).Where(phrase => phrase.Head != chunks[at].Head).ToList(), chunks[maker].Verb!.Negated);
        }

        return before > 0 && chunks[before].Kind == ChunkKind.Comma && chunks[before - 1].Kind == ChunkKind.Noun ? (arguments.Host(before), false) : ([], false);
    }

    /// <summary>"One target that has had little attention is X", "targets include X", "targets such as X", "targets beyond X".</summary>
    private static IEnumerable<Phrase> Behind(SentenceContext context, Arguments arguments, int at)
    {
        var chunks = context.Syntax.Chunks;
        var after = arguments.After(at + 1);
        if (after < chunks.Count && chunks[after].Kind == ChunkKind.Relative)
        {
            after = Enumerable.Range(after, chunks.Count - after).FirstOrDefault(
                i => chunks[i].Verb is { Lemma: "be", Kind: VerbKind.Finite } && arguments.Subjects(i).Any(subject => subject.Head == chunks[at].Head), after);
        }

        // "emerging targets in IPF include X".
        var verb = Verb(context, arguments, after);
        if (verb < chunks.Count && chunks[verb].Verb is { Lemma: "be" or "include" or "comprise", Passive: false, Kind: VerbKind.Finite })
        {
            foreach (var item in arguments.DirectObjects(verb))
            {
                yield return item;
            }
        }

        var (items, _) = arguments.Phrases.List(at, chunks.Count);
        foreach (var item in items.Where(item => item.First > chunks[at].Head && chunks[Math.Min(at + 1, chunks.Count - 1)].Kind is ChunkKind.Example or ChunkKind.Comma))
        {
            yield return item;
        }

        // "targets other than X, such as Y and Z".
        var example = Enumerable.Range(at + 2, Math.Max(0, chunks.Count - at - 2)).TakeWhile(i => chunks[i].Verb is null && chunks[i].Kind != ChunkKind.Break)
            .FirstOrDefault(i => chunks[i].Kind == ChunkKind.Example, -1);
        if (example > at + 2 && chunks[at + 1].Kind is ChunkKind.Adjective or ChunkKind.Preposition && example + 1 < chunks.Count)
        {
            foreach (var item in arguments.Phrases.List(example + 1, chunks.Count, asSubject: true).Items)
            {
                yield return item;
            }
        }

        if (after + 1 < chunks.Count && chunks[after].Kind == ChunkKind.Preposition && chunks[after].Lemma is "beyond" or "besides")
        {
            foreach (var item in arguments.Phrases.List(after + 1, chunks.Count).Items)
            {
                yield return item;
            }
        }
    }

    private static int Verb(SentenceContext context, Arguments arguments, int after)
    {
        var chunks = context.Syntax.Chunks;
        return after + 2 < chunks.Count && chunks[after] is { Kind: ChunkKind.Preposition, Lemma: "in" or "for" or "of" } && chunks[after + 1].Kind == ChunkKind.Noun
            ? arguments.After(arguments.Phrases.List(after + 1, chunks.Count, asSubject: true).End) : after;
    }

    /// <summary>What is said to be a target may be anything of more than one word that is not talk of research.</summary>
    private static bool IsSomething(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Count > 1 && !Naming.IsResearch(syntax, phrase) && !Naming.IsOutcome(syntax, phrase) && Naming.Class(syntax.Words[phrase.Head].Lower) is null;

    /// <summary>"making X a potential target": the verb before the noun phrase before the target; -1 for none.</summary>
    private static int MakerBefore(Arguments arguments, IReadOnlyList<Chunk> chunks, int noun)
    {
        var maker = arguments.Before(arguments.GroupStart(noun));
        return maker >= 0 && chunks[maker].Verb is { Lemma: "make" or "consider" or "render" or "deem", Passive: false } ? maker : -1;
    }
}
