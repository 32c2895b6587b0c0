using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>"PARP inhibitors", "the mTOR inhibitor rapamycin", "agonist of X", "siRNA against X", "antibodies to X".</summary>
internal static class AgentNounPatterns
{
    private static readonly Dictionary<string, (TherapeuticAction? Action, Modality? Modality)> Nouns = DataFile.Rows("agent-nouns.tsv")
        .ToDictionary(row => row[0], row => (TargetDraft.ActionOf(row[1]), ModalityNames.Parse(row[2])), StringComparer.Ordinal);

    private static readonly Dictionary<string, TherapeuticAction> Sorts = DataFile.Rows("agent-noun-actions.tsv")
        .ToDictionary(row => row[0], row => TargetDraft.ActionOf(row[1])!.Value, StringComparer.Ordinal);

    public static IEnumerable<ClaimDraft> Find(SentenceContext context) => Here(context).Concat(InGlosses(context));

    private static IEnumerable<ClaimDraft> Here(SentenceContext context)
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
                if (Nouns.TryGetValue(NounOf(context.Syntax.Words[word].Lower), out var noun) && !IsPartOfName(context, word))
                {
                    foreach (var draft in At(context, at, word, noun.Action, noun.Modality))
                    {
                        yield return draft;
                    }
                }
            }
        }
    }

    /// <summary>"selegiline (an inhibitor of monoamine oxidase B)": the sort stands in brackets behind the name.</summary>
    private static IEnumerable<ClaimDraft> InGlosses(SentenceContext context)
    {
        foreach (var gloss in context.Syntax.Glosses.Where(gloss => gloss.After >= 0 && !gloss.IsCitation && NamesAgents(context.Article[gloss.Inside])))
        {
            var chunk = context.Syntax.ChunkAt(gloss.After);
            if (chunk < 0 || context.Syntax.Chunks[chunk].Kind != ChunkKind.Noun)
            {
                continue;
            }

            var holder = new NounPhrases(context.Syntax).Base(context.Syntax.Chunks[chunk]);
            var inside = Here(context with { Syntax = SentenceSyntax.Parse(context.Article.Text, gloss.Inside) }).ToList();
            if (holder.Last == gloss.After && (TargetAgents.LooksLikeDrug(context, holder) || IsDescription(context.Article[gloss.Inside])) && Naming.Class(context.Syntax.Words[holder.Head].Lower) is null && !TargetDraft.IsTherapy(context, holder))
            {
                foreach (var draft in inside)
                {
                    yield return TargetDraft.Of(context, draft.Target!, gloss.After, draft.Action, context.SlotOf(holder), draft.Modality ?? Modality.SmallMolecule, strength: 3);
                }
            }
            else
            {
                foreach (var draft in inside.Where(draft => draft.Strength > 2))
                {
                    yield return draft;
                }
            }
        }
    }

    /// <summary>Whether it is worth taking apart: several words, a noun for agents among them.</summary>
    private static bool NamesAgents(string gloss) =>
        gloss.Contains(' ', StringComparison.Ordinal) && gloss.Split(' ').Any(word => Nouns.ContainsKey(NounOf(word.Trim(',', ';', '.', ')').ToLowerInvariant())));

    /// <summary>"(an inhibitor of X)" tells what it is; without an article it may spell the name out.</summary>
    private static bool IsDescription(string gloss) => gloss.Split(' ')[0] is "a" or "an" or "another" or "the" or "selective" or "potent";

    private static string NounOf(string lower) => TriggerLexicon.Singular(lower) is var noun && Nouns.ContainsKey(noun) ? noun : noun[(noun.LastIndexOf('-') + 1)..];

    /// <summary>"tissue factor pathway inhibitor" and "plasminogen activator" are proteins.</summary>
    private static bool IsPartOfName(SentenceContext context, int word) => context.Mentions.Any(mention =>
        mention.Kind is EntityType.Gene or EntityType.Protein or EntityType.Family or EntityType.Complex && mention.Span.Overlaps(context.Syntax.Words[word].Span)
        && mention.Span.Start < context.Syntax.Words[word].Span.Start && mention.Span.End >= context.Syntax.Words[word].Span.End);

    private static IEnumerable<ClaimDraft> At(SentenceContext context, int at, int word, TherapeuticAction? action, Modality? modality)
    {
        var arguments = new Arguments(context.Syntax);
        var noun = NounOf(context.Syntax.Words[word].Lower);
        var antibody = noun is "antibody" or "mab" or "nab";
        if (antibody && TargetDraft.IsDiagnostic(context))
        {
            yield break;
        }

        var (targets, next) = word == context.Syntax.Chunks[at].Head ? TargetsOfAgents.Behind(context, arguments, at, noun) : ([], at + 1);
        targets = targets.Where(target => CanBe(context, target)).ToList();
        var behind = targets.Count > 0;
        if (!behind && action is not null)
        {
            targets = TargetsOfAgents.Before(context, at, word, antibody);
        }

        action = SortOf(context, at, word) ?? action;
        var agents = AgentNames.Of(context, arguments, at, word, behind ? next : at + 1, behind ? targets[^1].Last : word);
        var strict = agents.Count == 0;
        var negated = arguments.Before(at) is >= 0 and var before && context.Syntax.Chunks[before].Verb is { Lemma: "be", Negated: true };
        foreach (var slot in targets.Where(target => !strict || context.Syntax.Words[target.First].Lower is "its" or "their" || TargetDraft.CanBeTarget(context, target) || (noun is "inhibitor" or "antagonist" or "agonist" or "blocker" && behind is false)).SelectMany(target => Resolved(context, target)).SelectMany(slot => slot))
        {
            if (agents.Count == 0)
            {
                yield return TargetDraft.Of(context, slot, word, action, Whole(context, at, word, behind ? next : at + 1), ClassModality(context, at, word, modality), negated, strength: 2);
            }

            foreach (var agent in agents)
            {
                yield return TargetDraft.Of(context, slot, word, action, agent, ClassModality(context, at, word, null) ?? modality, negated, strength: 3);
            }
        }
    }

    private static bool CanBe(SentenceContext context, Phrase target) => context.Syntax.Words[target.First].Lower is "its" or "their" || TargetDraft.MayBeTarget(context, target)
        && !DiseaseFinder.IsDisease(context, target) && !DrugNames.IsDrug(context, target) && !WordSets.Has("deeds of cells", context.Syntax.Words[target.Head].Lower)
        && !(target.Words.Count == 1 && (context.Syntax.Words[target.Head].Tag == Tag.Adjective || TargetsOfAgents.IsNoTarget(context.Syntax.Words[target.Head].Lower)));

    private static IEnumerable<IEnumerable<Slot>> Resolved(SentenceContext context, Phrase target)
    {
        yield return TargetsOfAgents.SlashedParts(context, target) is { Count: > 1 } parts ? parts
            : new Antecedents(context).Resolve(target, context.Syntax.ChunkAt(target.First)).Select(TargetsOfAgents.Bare(context));
    }

    /// <summary>What the words beside the noun say that it does: "agonistic antibody", "negative allosteric modulator".</summary>
    private static TherapeuticAction? SortOf(SentenceContext context, int at, int word) =>
        Enumerable.Range(context.Syntax.Chunks[at].First, word - context.Syntax.Chunks[at].First)
            .Select(k => Sorts.TryGetValue(context.Syntax.Words[k].Lower, out var action) ? action : (TherapeuticAction?)null).FirstOrDefault(action => action is not null);

    /// <summary>A class of agents is made of what its words say, and of nothing known where only "inhibitors" stands.</summary>
    private static Modality? ClassModality(SentenceContext context, int at, int word, Modality? modality)
    {
        var words = string.Join(' ', Enumerable.Range(context.Syntax.Chunks[at].First, word + 1 - context.Syntax.Chunks[at].First).Select(k => context.Syntax.Words[k].Text));
        return TargetModality.Of(words) ?? (modality == Modality.SmallMolecule ? null : modality);
    }

    /// <summary>The agents as a class: "PARP inhibitors"; a single noun with what it is against: "vaccine against X".</summary>
    private static Slot Whole(SentenceContext context, int at, int word, int next)
    {
        var phrase = new NounPhrases(context.Syntax).Base(context.Syntax.Chunks[at]);
        var words = phrase.Words.Where(k => k <= word).ToList();
        if (NounOf(context.Syntax.Words[word].Lower) == "car")
        {
            words = phrase.Words.ToList();
        }
        else if (words.Count == 1 && next > at + 1)
        {
            words = Enumerable.Range(words[0], context.Syntax.Chunks[next - 1].End - words[0]).ToList();
        }

        return context.SlotOf(words.Count > 0 ? new Phrase(words, word) : phrase);
    }
}
