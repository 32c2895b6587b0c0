using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>"PARP inhibitors", "the mTOR inhibitor rapamycin", "agonist of X", "siRNA against X", "antibodies to X".</summary>
internal static class AgentNounPatterns
{
    private static readonly Dictionary<string, (TherapeuticAction? Action, Modality? Modality)> Nouns = DataFile.Rows("agent-nouns.tsv")
        .ToDictionary(row => row[0], row => (TargetDraft.ActionOf(row[1]), ModalityNames.Parse(row[2])), StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> NotTargets = DataFile.Words("not-targets.tsv");

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var chunks = context.Syntax.Chunks;
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind != ChunkKind.Noun)
            {
                continue;
            }

            for (var word = chunks[at].First; word < chunks[at].End; word++)
            {
                if (Nouns.TryGetValue(TriggerLexicon.Singular(context.Syntax.Words[word].Lower), out var noun))
                {
                    foreach (var draft in At(context, at, word, noun.Action, noun.Modality))
                    {
                        yield return draft;
                    }
                }
            }
        }
    }

    private static IEnumerable<ClaimDraft> At(SentenceContext context, int at, int word, TherapeuticAction? action, Modality? modality)
    {
        var arguments = new Arguments(context.Syntax);
        var targets = word == context.Syntax.Chunks[at].Head ? After(context, arguments, at) : [];
        var antibody = TriggerLexicon.Singular(context.Syntax.Words[word].Lower) is "antibody" or "mab";
        if (antibody && TargetDraft.IsDiagnostic(context))
        {
            yield break;
        }

        if (targets.Count == 0 && action is not null)
        {
            targets = Before(context, at, word).Where(target => !antibody || Naming.LooksLikeName(context.Syntax.Words[target.Head].Text)).ToList();
        }

        var agents = Agents(context, arguments, at, word);
        var negated = arguments.Before(at) is >= 0 and var before && context.Syntax.Chunks[before].Verb is { Lemma: "be", Negated: true };
        foreach (var target in targets.Where(target => TargetDraft.CanBeTarget(context, target) && !DiseaseFinder.IsDisease(context, target)))
        {
            foreach (var slot in SlashedParts(context, target))
            {
                if (agents.Count == 0)
                {
                    yield return TargetDraft.Of(context, slot, word, action, Whole(context, at, word), modality, negated, strength: 2);
                }

                foreach (var agent in agents)
                {
                    yield return TargetDraft.Of(context, slot, word, action, agent, modality, negated, strength: 3);
                }
            }
        }
    }

    /// <summary>"JAK1/JAK2" before "inhibitor" names two targets.</summary>
    private static IEnumerable<Slot> SlashedParts(SentenceContext context, Phrase target)
    {
        var span = context.Syntax.Words[target.Head].Span;
        var text = context.Article[span];
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return target.Words.Count == 1 && slash > 0 && Naming.LooksLikeName(text[..slash]) && Naming.LooksLikeName(text[(slash + 1)..])
            ? [context.SlotOf(new TextSpan(span.Start, span.Start + slash)), context.SlotOf(new TextSpan(span.Start + slash + 1, span.End))]
            : [context.SlotOf(target)];
    }

    /// <summary>"inhibitors of X", "antibody against X", "RNAi for X", "agonist at X".</summary>
    private static IReadOnlyList<Phrase> After(SentenceContext context, Arguments arguments, int at)
    {
        var chunks = context.Syntax.Chunks;
        var noun = TriggerLexicon.Singular(chunks[at].Lemma);
        return at + 2 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Preposition && Governs(noun, chunks[at + 1].Lemma)
            ? arguments.Phrases.List(at + 2, chunks.Count).Items : [];
    }

    private static bool Governs(string noun, string preposition) =>
        noun is "antibody" or "mab" or "nanobody" or "vaccine" or "immunotherapy" or "aptamer" ? preposition is "against" or "to"
        : noun is "sirna" or "shrna" or "rnai" or "aso" or "oligonucleotide" or "oligonucleotides" ? preposition is "against" or "for" or "to"
        : preposition is "of" or "for" or "against" or "at";

    /// <summary>The name before the noun in its own noun phrase; "A/B inhibitor" and "A and B inhibitors" name two.</summary>
    private static List<Phrase> Before(SentenceContext context, int at, int word)
    {
        var words = context.Syntax.Words;
        var phrase = new NounPhrases(context.Syntax).Base(context.Syntax.Chunks[at]);
        var before = phrase.Words.Where(k => k < word && words[k].Tag is not (Tag.Possessive or Tag.Determiner)).ToList();
        before.RemoveAll(k => NotTargets.Contains(words[k].Lower) || words[k].Lower.StartsWith("anti-", StringComparison.Ordinal));
        while (before.Count > 0 && words[before[0]].Tag is Tag.Adjective or Tag.Adverb or Tag.Number && !Naming.IsSpecific(words[before[0]]))
        {
            before.RemoveAt(0);
        }

        if (before.Count == 0)
        {
            return [];
        }

        var named = new List<Phrase> { new(before, before[^1]) };
        var chunks = context.Syntax.Chunks;
        if (at >= 2 && chunks[at - 1].Kind == ChunkKind.Conjunction && chunks[at - 2].Kind == ChunkKind.Noun
            && Naming.LooksLikeName(words[chunks[at - 2].Head].Text)
            && words[word].Lower.EndsWith('s'))
        {
            named.Insert(0, new NounPhrases(context.Syntax).Base(chunks[at - 2]));
        }

        return named;
    }

    /// <summary>What holds the part: a name behind the noun, instances, a gloss, an apposition, a copula's subject.</summary>
    private static List<Slot> Agents(SentenceContext context, Arguments arguments, int at, int word)
    {
        var syntax = context.Syntax;
        var chunk = syntax.Chunks[at];
        if (word < chunk.End - 1 && Enumerable.Range(word + 1, chunk.End - word - 1).ToList() is var rest
            && rest.All(k => syntax.Words[k].Tag == Tag.Noun) && Naming.Class(syntax.Words[rest[^1]].Lower) is null)
        {
            return WordSets.Has("bare agents", syntax.Words[rest[^1]].Lower)
                ? [] : [context.SlotOf(new Phrase(rest, rest[^1]))];
        }

        if (GlossAgents(context, word) is { Count: > 0 } listedAside)
        {
            return listedAside;
        }

        var (items, _) = arguments.Phrases.List(at, syntax.Chunks.Count);
        var instances = items.Where(item => !item.Words.Contains(word) && item.First > word && DrugLike(context, item)).ToList();
        if (instances.Count > 0)
        {
            return instances.ConvertAll(context.SlotOf);
        }

        var next = arguments.After(at + 1);
        if (next < syntax.Chunks.Count && syntax.Chunks[next].Verb is { Lemma: "be" or "include" }
            && arguments.DirectObjects(next) is { Count: > 0 } listed && listed.All(item => DrugLike(context, item)))
        {
            return listed.Select(context.SlotOf).ToList();
        }

        return Holders(context, arguments, at);
    }

    /// <summary>"acetylcholinesterase inhibitors (donepezil, galantamine and rivastigmine)".</summary>
    private static List<Slot> GlossAgents(SentenceContext context, int word)
    {
        var gloss = context.Syntax.Glosses.FirstOrDefault(found => found.After == word && !found.IsCitation);
        if (gloss is null)
        {
            return [];
        }

        var inside = SentenceSyntax.Parse(context.Article.Text, gloss.Inside);
        var drugs = inside.Words.Where(token => token.Tag is Tag.Noun or Tag.Adjective && DrugNames.ModalityOf(token.Lower) is not null).ToList();
        return drugs.Select(token => context.SlotOf(token.Span)).ToList();
    }

    private static bool DrugLike(SentenceContext context, Phrase phrase) =>
        DrugNames.IsDrug(context, phrase) || (phrase.Words.Count <= 2 && Naming.Class(context.Syntax.Words[phrase.Head].Lower) is null
            && !Naming.LooksLikeName(context.Syntax.Words[phrase.Head].Text) && Naming.IsSpecific(context.Syntax.Words[phrase.Head]));

    private static List<Slot> Holders(SentenceContext context, Arguments arguments, int at)
    {
        var chunks = context.Syntax.Chunks;
        var before = arguments.Before(at);
        if (before < 1)
        {
            return [];
        }

        if (chunks[before].Kind == ChunkKind.Preposition && chunks[before].Lemma == "as")
        {
            var governor = arguments.Before(before);
            var acting = governor >= 0 && chunks[governor].Verb is not null ? arguments.Subjects(governor) : arguments.Host(before);
            return acting.Where(phrase => DrugLike(context, phrase)).Select(context.SlotOf).ToList();
        }

        var holders = chunks[before].Verb is { Lemma: "be" or "become" or "represent" } ? arguments.Subjects(before)
            : chunks[before].Kind == ChunkKind.Comma && chunks[before - 1].Kind == ChunkKind.Noun
            && context.Syntax.Words[chunks[at].First].Tag == Tag.Determiner ? arguments.Host(before)
            : [];
        return holders.Where(phrase => !Naming.IsPronoun(context.Syntax, phrase) && !Naming.IsResearch(context.Syntax, phrase))
            .Select(context.SlotOf).ToList();
    }

    private static Slot Whole(SentenceContext context, int at, int word)
    {
        var phrase = new NounPhrases(context.Syntax).Base(context.Syntax.Chunks[at]);
        var words = phrase.Words.Where(k => k <= word).ToList();
        return context.SlotOf(words.Count > 0 ? new Phrase(words, word) : phrase);
    }
}
