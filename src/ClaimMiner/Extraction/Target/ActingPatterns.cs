using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>
/// What an agent acts on by a verb: "tofersen lowers SOD1 protein", "MCC950, which binds to NLRP3", "a vector that encodes RPE65",
/// "antibodies directed against TFPI", "venetoclax occupies the groove of BCL-2".
/// </summary>
internal static class ActingPatterns
{
    private static readonly ILookup<string, (string Preposition, TherapeuticAction? Action, string How)> Verbs = DataFile.Rows("acting-verbs.tsv")
        .ToLookup(row => row[0], row => (row[1], TargetDraft.ActionOf(row[2]), row[3]), StringComparer.Ordinal);

    /// <summary>From this probability on, a sentence speaks of therapy, and a compound's deed is more than a mechanism.</summary>
    private const double Likely = 0.35;
    private const double LikelyForDrugs = 0.15;

    private static readonly IReadOnlySet<string> Molecules = DataFile.Words("molecule-nouns.tsv");
    private static readonly string[] Additions = ["besides", "as well as", "along with"];
    private static readonly IReadOnlySet<string> Carriers = DataFile.Words("carriers.tsv");

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var chunks = context.Syntax.Chunks;
        var arguments = new Arguments(context.Syntax);
        var probability = context.Scores.Target.Probability;
        if (probability < LikelyForDrugs)
        {
            yield break;
        }

        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Verb is not { Negated: false } verb || !Verbs.Contains(verb.Lemma) || (at > 0 && IsContrast(chunks[at - 1])))
            {
                continue;
            }

            var frame = Verbs[verb.Lemma].OrderBy(frame => frame.Preposition == "-")
                .FirstOrDefault(frame => frame.Preposition == "-" ? !verb.Passive || (frame.How == "direct" && arguments.Agents(at).Count > 0) : Governs(chunks, at, frame.Preposition));
            if (frame.Preposition is null)
            {
                continue;
            }

            var effect = frame.How == "effect";
            var targets = Objects(context, arguments, at, frame.Preposition).Select(item => TargetDraft.Trimmed(context.Syntax, item)).Where(item => IsTarget(context, item, frame.Preposition)).ToList();
            if (targets.Count == 0)
            {
                continue;
            }

            var antecedents = new Antecedents(context);
            var agents = Agents(context, arguments, at, frame.How == "carrier").Where(agent => probability >= Likely || IsKnown(context, agent)).ToList();
            foreach (var target in targets.SelectMany(target => antecedents.Resolve(target, context.Syntax.ChunkAt(target.First))))
            {
                foreach (var agent in agents.Where(agent => frame.Action is null || !TargetAgents.IsBare(agent.Text)))
                {
                    yield return TargetDraft.Of(context, target, verb.Head, ActionOf(verb.Lemma, frame.Action, agent), agent, strength: effect ? 1 : 2);
                }
            }
        }
    }

    /// <summary>"inhibits MYH7" where the verb was taken for a noun: what stands behind it.</summary>
    private static IReadOnlyList<Phrase> WithoutVerb(SentenceContext context, int at)
    {
        var chunk = context.Syntax.Chunks[at];
        return chunk.Kind == ChunkKind.Noun && chunk.End - chunk.First > 1 && Verbs.Contains(context.Syntax.Words[chunk.First].Lower.TrimEnd('s'))
            ? [new Phrase(Enumerable.Range(chunk.First + 1, chunk.End - chunk.First - 1).ToList(), chunk.Head)] : [];
    }

    /// <summary>The verb's objects; "both X and Y" are two, whatever verb follows.</summary>
    private static IReadOnlyList<Phrase> Direct(SentenceContext context, Arguments arguments, int at)
    {
        var next = arguments.After(at + 1);
        return next < context.Syntax.Chunks.Count && context.Syntax.Words[context.Syntax.Chunks[next].First].Lower == "both" && context.Syntax.Chunks[next].Kind == ChunkKind.Noun
            ? arguments.Phrases.List(next, context.Syntax.Chunks.Count, asSubject: true).Items : arguments.DirectObjects(at);
    }

    private static bool DirectedVerb(IReadOnlyList<Chunk> chunks, int at) => Verbs[chunks[at].Lemma].Any(frame => frame.Preposition != "-" && Governs(chunks, at, frame.Preposition));

    /// <summary>"activates rather than inhibits X".</summary>
    private static bool IsContrast(Chunk chunk) => chunk.Lemma is "rather than" or "instead of" or "than";

    private static bool Governs(IReadOnlyList<Chunk> chunks, int at, string preposition)
    {
        var next = at + 1;
        while (next < chunks.Count && chunks[next].Kind == ChunkKind.Adverb)
        {
            next++;
        }

        return next < chunks.Count && chunks[next].Kind == ChunkKind.Preposition && chunks[next].Lemma == preposition;
    }

    /// <summary>What such an agent does by the verb: oligonucleotides silence what they lower, antibodies bind what they target.</summary>
    public static TherapeuticAction? ActionOf(string verb, TherapeuticAction? action, Slot agent) => TargetModality.Of(agent.Text) switch
    {
        Modality.Rnai or Modality.Antisense when action is TherapeuticAction.Inhibit => TherapeuticAction.Silence,
        Modality.GeneEditing when action is TherapeuticAction.Inhibit => TherapeuticAction.Edit,
        Modality.Antibody when verb == "target" && agent.Text.EndsWith('s') => TherapeuticAction.Bind,
        _ => action,
    };

    /// <summary>What the verb is done to, and what "in addition to" or "as well as" adds to it.</summary>
    private static IEnumerable<Phrase> Objects(SentenceContext context, Arguments arguments, int at, string preposition)
    {
        var chunks = context.Syntax.Chunks;
        var objects = preposition == "-" && chunks[at].Verb!.Passive ? arguments.Subjects(at) : preposition == "-" ? Direct(context, arguments, at) : arguments.ObjectsAfter(at, preposition);
        if (objects.Count == 0 && at + 2 < chunks.Count && IsContrast(chunks[at + 1]))
        {
            return chunks[at + 2].Verb is not null ? arguments.DirectObjects(at + 2) : WithoutVerb(context, at + 2);
        }

        return Additions.Select(addition => arguments.ObjectsAfter(at, addition, reach: 2)).FirstOrDefault(added => added.Count > 0 && objects.Count > 0) is { } more ? objects.Concat(more) : objects;
    }

    /// <summary>The agents that the verb is said of: its subject, or what its relative clause belongs to; through "is a compound that".</summary>
    private static IEnumerable<Slot> Agents(SentenceContext context, Arguments arguments, int at, bool carrier)
    {
        var syntax = context.Syntax;
        var subjects = Subjects(arguments, syntax.Chunks, at);
        var carried = !carrier || subjects.Any(subject => IsCarrier(syntax, subject))
            || (at > 1 && syntax.Chunks[at - 1].Kind == ChunkKind.Relative && syntax.Chunks[at - 2].Kind == ChunkKind.Noun && IsCarrier(syntax, arguments.Phrases.Base(syntax.Chunks[at - 2])));
        var named = TargetHolders.OfAllOf(context, arguments.Before(at)) is { Count: > 0 } all ? all : Instances(context, arguments, subjects);
        var antecedents = new Antecedents(context);
        if (syntax.Chunks[at].Verb is { Passive: true } && !DirectedVerb(syntax.Chunks, at))
        {
            named = arguments.Agents(at);
        }

        return named.Select(phrase => Naming.IsPronoun(syntax, phrase) ? phrase : TargetAgents.Core(context, phrase)).OfType<Phrase>()
            .Where(phrase => Naming.IsPronoun(syntax, phrase) || carried || IsCarrier(syntax, phrase))
            .SelectMany(phrase => Naming.IsPronoun(syntax, phrase)
                ? antecedents.Resolve(phrase, syntax.ChunkAt(phrase.First)).Where(slot => slot.IsHere ? TargetModality.Of(slot.Text) is not null || (TargetAgents.IsOneName(slot.Text) && !Naming.LooksLikeName(slot.Text)) : DrugNames.ModalityOf(slot.Text.ToLowerInvariant()) is not null)
                : [context.SlotOf(phrase)]);
    }

    private static IReadOnlyList<Phrase> Subjects(Arguments arguments, IReadOnlyList<Chunk> chunks, int at) =>
        chunks[at].Verb is not { Kind: VerbKind.Participle } ? arguments.Subjects(at)
        : arguments.Host(at) is { Count: > 0 } host ? host
        : at > 1 && chunks[at - 1].Kind == ChunkKind.Comma ? arguments.Host(at - 1) : [];

    /// <summary>"X, a compound that", "X is a compound that": X, where the noun between only sorts it.</summary>
    private static IEnumerable<Phrase> Instances(SentenceContext context, Arguments arguments, IReadOnlyList<Phrase> subjects)
    {
        if (subjects.Count != 1 || context.Syntax.ChunkAt(subjects[0].Head) is not (> 1 and var at) || (TargetAgents.IsNamed(context, subjects[0]) && !IsIndefinite(context.Syntax, at)))
        {
            return subjects;
        }

        var holders = TargetHolders.Of(context, arguments, at);
        return holders.Count > 0 ? holders : subjects;
    }

    private static bool IsIndefinite(SentenceSyntax syntax, int at) => syntax.Words[syntax.Chunks[at].First].Lower is "a" or "an" or "another" or "two" or "the";

    private static bool IsKnown(SentenceContext context, Slot agent) => TargetModality.Of(agent.Text) is not null
        || context.Mentions.Any(mention => mention.Kind == EntityType.Drug && agent.Spans.Any(span => span.Overlaps(mention.Span)));

    private static bool IsCarrier(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Any(word => Carriers.Contains(syntax.Words[word].Lower) || Carriers.Contains(syntax.Words[word].Lower.Split('-')[^1])
            || Carriers.Contains(syntax.Words[word].Lower.Split('-')[0]) || DrugNames.ModalityOf(syntax.Words[word].Lower) is Modality.GeneTherapy)
        || syntax.TextOf(phrase).Contains("gene t", StringComparison.OrdinalIgnoreCase);

    /// <summary>A molecule or a part of one; what an agent is directed at may be a cell or process too.</summary>
    private static bool IsTarget(SentenceContext context, Phrase phrase, string preposition) =>
        TargetDraft.MayBeTarget(context, phrase) && !DiseaseFinder.IsDisease(context, phrase) && !TargetDraft.IsTherapy(context, phrase)
        && !(context.Syntax.Words[phrase.First] is { Tag: Tag.Adjective } first && first.Lower.EndsWith("ed", StringComparison.Ordinal))
        && (preposition is "against" or "at" or "on" || IsMolecule(context, phrase));

    /// <summary>A gene, protein or receptor by its looks or mention; processes are effects rather than targets.</summary>
    public static bool IsMolecule(SentenceContext context, Phrase phrase)
    {
        var head = context.Syntax.Words[phrase.Head];
        return phrase.Words.Count <= 8 && (Naming.LooksLikeName(head.Text) || head.Lower.EndsWith("ase", StringComparison.Ordinal) || head.Lower.EndsWith("ases", StringComparison.Ordinal)
            || Molecules.Contains(head.Lower) || Molecules.Contains(TriggerLexicon.Singular(head.Lower)) || IsCapitalName(head) || IsProteinName(head.Lower) || context.Mentions.Any(mention =>
                mention.Kind is EntityType.Gene or EntityType.Protein or EntityType.Complex or EntityType.Family && mention.Span.Overlaps(head.Span)));
    }

    /// <summary>Most words in -in that name no drug name a protein: sortilin, activin.</summary>
    private static bool IsProteinName(string lower) => lower.Length > 5 && lower.EndsWith("in", StringComparison.Ordinal) && DrugNames.ModalityOf(lower) is null
        && lower is not ("insulin" or "origin" or "margin");

    private static bool IsCapitalName(Token word) => char.IsUpper(word.Text[0]) && word.Text.Length > 3;
}
