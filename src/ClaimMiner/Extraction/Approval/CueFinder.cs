using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Finds status cues: verbs of approval, status nouns in the hands of a verb, and participles before a noun.</summary>
internal sealed class CueFinder(ApprovalLine line)
{
    private static readonly Dictionary<string, (RegulatoryStatus Status, string Needs)> Verbs = DataFile.Rows("approval-verbs.tsv")
        .ToDictionary(row => row[0], row => (StatusNames.Parse(row[1]), row[2]), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Holding = DataFile.Rows("holding-verbs.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> Ethics = DataFile.Words("ethics-words.tsv");
    private static readonly IReadOnlySet<string> Market = WordSets.Of("market words");

    private static readonly IReadOnlySet<string> Applications = WordSets.Of("application words");

    public IEnumerable<StatusCue> Find()
    {
        var chunks = line.Syntax.Chunks;
        for (var at = 0; at < chunks.Count; at++)
        {
            var cues = chunks[at].Verb is { } verb ? AtVerb(at, verb) : chunks[at].Kind == ChunkKind.Noun ? [AtNoun(at)]
                : chunks[at].Kind == ChunkKind.Adjective ? [AtAdjective(at)] : [];
            foreach (var cue in cues)
            {
                if (cue is not null && !IsEthics(cue))
                {
                    yield return cue;
                }
            }
        }
    }

    private IEnumerable<StatusCue?> AtVerb(int at, VerbGroup verb)
    {
        if (IsIrrealis(at))
        {
            return [];
        }

        if (Verbs.TryGetValue(verb.Lemma, out var entry))
        {
            return Meets(entry.Needs, at, verb)
                ? [new StatusCue(StatusOf(entry.Status, at, verb), verb.Head, at, verb.Passive ? ProductSide.Subject : ProductSide.Object)] : [];
        }

        if (!Holding.TryGetValue(verb.Lemma, out var side))
        {
            return [];
        }

        if (verb.Passive && line.Arguments.Subjects(at) is [var subject, ..]
            && StatusNouns.At(line.Syntax.Words, line.Syntax.Chunks[line.Syntax.ChunkAt(subject.Head)]) is { } given)
        {
            return [new StatusCue(given.Status, given.Word, at, ProductSide.Subject)];
        }

        return ObjectNouns(at).Select(held => new StatusCue(
            verb.Negated ? RegulatoryStatus.NotApproved : verb.Lemma is "lose" ? RegulatoryStatus.Withdrawn : verb.Lemma is "await"
                ? RegulatoryStatus.Submitted : held.Status,
            held.Word, at, side == "object" && !verb.Passive ? ProductSide.Object : ProductSide.Subject));
    }

    /// <summary>"approved drug X", "FDA-approved X", "under review": the words before the noun.</summary>
    private StatusCue? AtNoun(int at)
    {
        var chunk = line.Syntax.Chunks[at];
        for (var word = chunk.First; word < chunk.End; word++)
        {
            var lower = line.Syntax.Words[word].Lower;
            var tail = lower[(lower.LastIndexOf('-') + 1)..];
            if (word < chunk.Head && tail is "approved" or "licensed" or "authorised" or "authorized" or "cleared"
                && (lower.Contains('-', StringComparison.Ordinal) || tail is not "cleared"))
            {
                return IsUnclear(word) ? null : new StatusCue(StatusOf(RegulatoryStatus.Approved, at, null), word, at, ProductSide.Phrase);
            }

            if (word < chunk.Head && lower is "unapproved" or "unlicensed")
            {
                return new StatusCue(RegulatoryStatus.NotApproved, word, at, ProductSide.Phrase);
            }
        }

        return NounOfProduct(at);
    }

    private StatusCue? AtAdjective(int at)
    {
        var chunk = line.Syntax.Chunks[at];
        var lower = line.Syntax.Words[chunk.Head].Lower;
        var before = line.Arguments.Before(at);
        if (before < 0 || line.Syntax.Chunks[before].Verb is not { } verb)
        {
            return null;
        }

        return lower is "unapproved" or "unlicensed" ? new StatusCue(RegulatoryStatus.NotApproved, chunk.Head, before, ProductSide.Subject)
            : lower.EndsWith("-approved", StringComparison.Ordinal) || lower.EndsWith("-licensed", StringComparison.Ordinal)
            || lower.EndsWith("-authorised", StringComparison.Ordinal)
                ? new StatusCue(verb.Negated ? RegulatoryStatus.NotApproved
                : StatusOf(RegulatoryStatus.Approved, at, verb), chunk.Head, before, ProductSide.Subject) : null;
    }

    /// <summary>"approval of X by the FDA", "an application for X", "X is under review by".</summary>
    private StatusCue? NounOfProduct(int at)
    {
        var chunks = line.Syntax.Chunks;
        var before = line.Arguments.Before(at);
        if (chunks[at].Lemma is "review" or "consideration" or "evaluation" or "assessment" or "investigation" && before > 0
            && chunks[before].Lemma is "under"
            && line.Regulators.Any(found => line.InClause(found.First, line.ClauseOf(chunks[at].Head)))
            && line.Arguments.Before(before) is >= 0 and var standing
            && chunks[standing].Verb is { Lemma: "be" or "remain", Negated: false })
        {
            return new StatusCue(RegulatoryStatus.Submitted, chunks[at].Head, standing, ProductSide.Subject);
        }

        if (StatusNouns.At(line.Syntax.Words, chunks[at]) is not { } noun)
        {
            return null;
        }

        if (before > 0 && chunks[before].Lemma is "under" && line.Arguments.Before(before) is >= 0 and var be
            && chunks[be].Verb is { Lemma: "be" or "remain", Negated: false })
        {
            return new StatusCue(RegulatoryStatus.Submitted, noun.Word, be, ProductSide.Subject);
        }

        if (before >= 0 && chunks[before].Verb is { } acting && Verbs.ContainsKey(acting.Lemma))
        {
            return null;
        }

        var next = at + 1;
        var named = next + 1 < chunks.Count && chunks[next].Kind == ChunkKind.Preposition && chunks[next].Lemma is "of" or "for"
            && chunks[next + 1].Kind == ChunkKind.Noun && ProductNames.IsNamed(line, line.Arguments.Phrases.Base(chunks[next + 1]));
        named &= noun.Status != RegulatoryStatus.Approved || line.Regulators.Any(found => line.InClause(found.First, line.ClauseOf(noun.Word)));
        return named ? new StatusCue(noun.Status, noun.Word, at, ProductSide.Phrase) : Standing(at, before, noun);
    }

    /// <summary>"is on the market with FDA approval", "has been available since its approval in 2025": the clause's subject has the status.</summary>
    private StatusCue? Standing(int at, int before, (RegulatoryStatus Status, int Word) noun)
    {
        var chunks = line.Syntax.Chunks;
        if (before < 0 || chunks[before].Kind != ChunkKind.Preposition
            || chunks[before].Lemma is not ("with" or "under" or "since" or "after" or "following" or "of")
            || (chunks[before].Lemma == "of" && (before < 1 || chunks[before - 1].Lemma != "possession")))
        {
            return null;
        }

        var dated = Enumerable.Range(noun.Word, Math.Min(7, line.Syntax.Words.Count - noun.Word))
            .Any(word => ApprovalLine.IsYear(line.Syntax.Words[word].Text));
        var governor = line.Arguments.Governor(before);
        return governor >= 0 && chunks[governor].Verb is { Kind: VerbKind.Finite, Negated: false } && !IsIrrealis(governor)
            && line.ClauseOf(chunks[governor].First) == line.ClauseOf(noun.Word)
            && (dated || line.Regulators.Any(found => line.InClause(found.First, line.ClauseOf(noun.Word))))
            ? new StatusCue(noun.Status, noun.Word, governor, ProductSide.Subject) : null;
    }

    /// <summary>The status nouns that the verb holds: "won FDA approval in 2019 and a conditional EU licence in 2020".</summary>
    private IEnumerable<(RegulatoryStatus Status, int Word)> ObjectNouns(int at)
    {
        var chunks = line.Syntax.Chunks;
        var clause = line.ClauseOf(chunks[at].First);
        for (var i = at + 1; i < chunks.Count && chunks[i].Verb is null && line.ClauseOf(chunks[i].First) == clause; i++)
        {
            if (chunks[i].Kind == ChunkKind.Noun && StatusNouns.At(line.Syntax.Words, chunks[i]) is { } noun && !IsUnclear(noun.Word)
                && !(i + 1 < chunks.Count && chunks[i + 1].Verb is { Kind: VerbKind.Infinitive }))
            {
                yield return noun;
            }
        }
    }

    private RegulatoryStatus StatusOf(RegulatoryStatus status, int at, VerbGroup? verb)
    {
        var chunk = line.Syntax.Chunks[at];
        if (verb is { Negated: true } && status == RegulatoryStatus.Approved)
        {
            return RegulatoryStatus.NotApproved;
        }

        if (status is not (RegulatoryStatus.Approved or RegulatoryStatus.Submitted))
        {
            return status;
        }

        var clause = line.ClauseOf(chunk.Head);
        var words = line.Syntax.Words;
        var near = Enumerable.Range(Math.Max(0, chunk.First - 2), Math.Min(words.Count, chunk.End + 12) - Math.Max(0, chunk.First - 2))
            .Where(i => line.InClause(i, clause)).Select(i => words[i].Lower).ToList();
        return status == RegulatoryStatus.Approved && near.Contains("emergency") ? RegulatoryStatus.EmergencyUse
            : status == RegulatoryStatus.Approved
            && near.Any(word => word is "conditionally" or "provisionally" or "accelerated" or "conditional") ? RegulatoryStatus.Conditional
            : status;
    }

    private bool Meets(string needs, int at, VerbGroup verb)
    {
        var clause = line.ClauseOf(verb.Head);
        var regulator = line.Regulators.Any(found => line.InClause(found.First, clause));
        return needs switch
        {
            "-" => true,
            "regulator" => regulator,
            "market" => regulator || line.HasWord(clause, Market),
            "application" => line.HasWord(clause, Applications) && (regulator || line.HasWord(clause, Market)),
            "shelf" => Enumerable.Range(verb.Head, Math.Min(6, line.Syntax.Words.Count - verb.Head))
                .Any(word => line.Syntax.Words[word].Lower is "market" or "markets" or "shelves")
                && (verb.Lemma != "take" || line.Syntax.Words[Math.Min(verb.Head + 1, line.Syntax.Words.Count - 1)].Lower == "off"),
            "licence" => Enumerable.Range(verb.Head, Math.Min(7, line.Syntax.Words.Count - verb.Head))
                .Any(word => WordSets.Has("licences", line.Syntax.Words[word].Lower)),
            "designation" => regulator && line.HasWord(clause, new HashSet<string> { "orphan", "breakthrough", "fast", "priority" }),
            _ => false,
        };
    }

    /// <summary>Whether the verb only speaks of what may come: would, should, whether, if, expected.</summary>
    private bool IsIrrealis(int at)
    {
        var chunk = line.Syntax.Chunks[at];
        for (var word = chunk.First; word < chunk.Head; word++)
        {
            if (WordSets.Has("irrealis words", line.Syntax.Words[word].Lower))
            {
                return true;
            }
        }

        var before = line.Arguments.Before(at);
        return Enumerable.Range(0, chunk.First)
            .Any(word => line.InClause(word, line.ClauseOf(chunk.First))
            && line.Syntax.Words[word].Lower is "whether" or "if" or "should" or "until" or "before" && word < chunk.First && chunk.First - word < 8)
            || (before >= 0 && chunk.Verb!.Kind == VerbKind.Infinitive
            && line.Syntax.Chunks[before].Verb is { Lemma: "need" or "require" or "expect" or "plan" or "intend" });
    }

    private bool IsUnclear(int word)
    {
        var words = line.Syntax.Words;
        return word + 1 < words.Count && WordSets.Has("nouns behind approval that unmake it", words[word + 1].Lower);
    }

    private bool IsEthics(StatusCue cue)
    {
        var clause = line.ClauseOf(cue.Word);
        var regulator = line.Regulators.Any(found => line.InClause(found.First, clause));
        var trial = Enumerable.Range(cue.Word, Math.Min(6, line.Syntax.Words.Count - cue.Word))
            .Any(word => line.Syntax.Words[word].Lower is "trial" or "trials" or "study" or "protocol" or "manuscript");
        return (!regulator && line.HasWord(clause, Ethics)) || (trial && line.Syntax.Chunks[cue.Chunk].Verb is { Passive: false })
            || (trial && !regulator && line.HasWord(clause, Ethics));
    }
}
