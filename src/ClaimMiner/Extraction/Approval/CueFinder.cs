using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Finds status cues: verbs of approval, participles before a noun, followers; status nouns are <see cref="NounCues"/>.</summary>
internal sealed class CueFinder(ApprovalLine line)
{
    private static readonly ILookup<string, (RegulatoryStatus Status, string Needs)> Verbs = DataFile.Rows("approval-verbs.tsv")
        .ToLookup(row => row[0], row => (StatusNames.Parse(row[1]), row[2]), StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> Ethics = DataFile.Words("ethics-words.tsv");
    private static readonly IReadOnlySet<string> Attributes = DataFile.Words("attributive-approvals.tsv");

    private readonly IReadOnlyList<Token> words = line.Syntax.Words;
    private readonly IReadOnlyList<Chunk> chunks = line.Syntax.Chunks;
    private readonly CueNeeds needs = new(line);
    private readonly MistakenVerbs mistaken = new(line);

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<StatusCue> Find()
    {
        var verbal = Enumerable.Range(0, chunks.Count).SelectMany(AtChunk).Where(cue => !IsEthics(cue)).ToList();
        var nominal = new NounCues(line, verbal).Find().Where(cue => !IsEthics(cue));
        return verbal.Concat(nominal).OrderBy(cue => cue.Word).DistinctBy(cue => cue.Word).ToList();
    }

    private IEnumerable<StatusCue> AtChunk(int at)
    {
        if (chunks[at].Verb is { } verb)
        {
            return AtVerb(at, verb) is { } cue ? [cue] : [];
        }

        return chunks[at].Kind is ChunkKind.Noun or ChunkKind.Adjective ? AtWords(at) : [];
    }

    private StatusCue? AtVerb(int at, VerbGroup verb)
    {
        if ((verb.Lemma == "lapse" || !Irrealis.Is(line, at)) && !(verb.Head + 1 < words.Count && words[verb.Head + 1].Lower is "one" or "ones"))
        {
            foreach (var (status, need) in Verbs[verb.Lemma])
            {
                if (needs.Meets(need, at, verb) && !needs.HasVerdict(verb) && !(verb.Lemma == "market" && StatusNouns.At(words, verb.Head) is not null))
                {
                    return new StatusCue(StatusOf(status, at, verb), verb.Head, at, SideOf(at, verb));
                }
            }

            if (ApprovalWords.Has("follow verbs", verb.Lemma) && needs.Meets("following", at, verb))
            {
                return new StatusCue(RegulatoryStatus.Approved, verb.Head, at, verb.Lemma == "follow" && IsFollowedBy(verb) ? ProductSide.Successor : ProductSide.Follower);
            }
        }

        return null;
    }

    /// <summary>"was followed by X", "followed within weeks by X".</summary>
    private bool IsFollowedBy(VerbGroup verb) =>
        Enumerable.Range(verb.Head + 1, Math.Max(0, Math.Min(4, words.Count - verb.Head - 1))).Any(word => words[word].Lower == "by");

    /// <summary>"X cleared the FDA" and "X left the market" speak of their subject although they are active.</summary>
    private ProductSide SideOf(int at, VerbGroup verb) =>
        verb.Passive || IsReducedPassive(verb) || verb.Lemma is "come" or "go" or "reach" or "enter" or "leave" or "exit" or "vanish" or "disappear" or "lapse" or "grow" or "lose"
            || (verb.Lemma is "clear" or "pass" && needs.OpensWithRegulator(verb.Head + 1))
            || (verb.Lemma == "return" && needs.Meets("shelf", at, verb))
            || verb.Lemma is "widen" or "broaden" or "extend" or "expand" ? ProductSide.Subject : ProductSide.Object;

    /// <summary>"a vaccine licensed in China", "turned down by the FDA": a participle that looks like a past has no object behind it.</summary>
    private bool IsReducedPassive(VerbGroup verb)
    {
        var next = verb.Head + 1;
        while (next < words.Count && (words[next].Tag == Tag.Adverb || ApprovalWords.Has("downward particles", words[next].Lower)))
        {
            next++;
        }

        return words[verb.Head].Tag is not Tag.Verb && (next >= words.Count || words[next].Tag is Tag.Break or Tag.Comma or Tag.Conjunction
            || ApprovalWords.Has("words behind a passive", words[next].Lower));
    }

    /// <summary>"approved drug X", "FDA-approved X", "X is unlicensed": the words that modify.</summary>
    private IEnumerable<StatusCue> AtWords(int at)
    {
        var chunk = chunks[at];
        for (var word = chunk.First; word < chunk.End; word++)
        {
            if (mistaken.At(chunk, word) is { } verb)
            {
                if (AtVerb(at, verb) is { } cue)
                {
                    yield return cue;
                }

                yield break;
            }

            var lower = words[word].Lower;
            var hyphen = lower.LastIndexOf('-');
            var denied = lower is "unapproved" or "unlicensed" or "unlicenced";
            if (word + 1 < words.Count && words[word + 1].Lower is "one" or "ones")
            {
                yield break;
            }

            if (denied || (Attributes.Contains(lower[(hyphen + 1)..]) && (hyphen > 0 || lower is not ("cleared" or "registered")) && !IsDose(word)))
            {
                if (!IsUnclear(word))
                {
                    yield return Attribute(at, word, denied);
                }

                yield break;
            }
        }
    }

    /// <summary>Before a noun it is that noun's; behind "is" it is the subject's.</summary>
    private StatusCue Attribute(int at, int word, bool denied)
    {
        var before = line.Arguments.Before(at);
        var bare = !Enumerable.Range(word + 1, chunks[at].End - word - 1)
            .Any(i => ProductNames.IsClass(words[i].Lower) || line.Products.Any(product => product.First == i) || words[i].Lower is "one" or "ones");
        var predicative = bare && before >= 0 && chunks[before].Verb is not null;
        var verb = predicative ? chunks[before].Verb : null;
        var status = denied || verb is { Negated: true } ? RegulatoryStatus.NotApproved : StatusOf(RegulatoryStatus.Approved, at, verb);
        return predicative ? new StatusCue(status, word, before, ProductSide.Subject)
            : new StatusCue(status, word, at, bare ? ProductSide.Subject : ProductSide.Attribute);
    }

    /// <summary>"approved dose", "approved indication": the product itself is not what is called approved, but the status is told of it.</summary>
    private bool IsDose(int word) => word + 1 < words.Count && words[word + 1].Lower is "clinical" or "trial" or "protocol" or "study";

    private RegulatoryStatus StatusOf(RegulatoryStatus status, int at, VerbGroup? verb)
    {
        var chunk = chunks[at];
        if ((verb is { Negated: true } || IsDeniedByHave(at)) && status is RegulatoryStatus.Approved or RegulatoryStatus.Submitted)
        {
            return RegulatoryStatus.NotApproved;
        }

        if (status != RegulatoryStatus.Approved)
        {
            return status;
        }

        var clause = line.ClauseOf(chunk.Head);
        var near = Enumerable.Range(Math.Max(0, chunk.First - 2), Math.Max(0, NearEnd(chunk) - Math.Max(0, chunk.First - 2)))
            .Where(i => line.InClause(i, clause)).Select(i => words[i].Lower).ToList();
        return verb is { Lemma: "convert" or "upgrade" } ? status : near.Contains("emergency") ? RegulatoryStatus.EmergencyUse
            : near.Any(word => word is "conditionally" or "provisionally" or "accelerated" or "conditional") ? RegulatoryStatus.Conditional
            : status;
    }

    /// <summary>"has never had this indication approved".</summary>
    private bool IsDeniedByHave(int at)
    {
        for (var before = at - 1; before >= 0 && before > at - 4; before--)
        {
            if (chunks[before].Verb is { } verb)
            {
                return verb is { Lemma: "have", Negated: true };
            }
        }

        return false;
    }

    /// <summary>How far behind a verb its manner may stand: up to the next "and", which opens another event.</summary>
    private int NearEnd(Chunk chunk)
    {
        var end = chunk.End;
        while (end < words.Count && end < chunk.End + 12 && words[end].Lower is not ("and" or "but" or ";" or ":" or ","))
        {
            end++;
        }

        return end;
    }

    /// <summary>"Approved by the FDA on 6 April, the phase I study is …".</summary>
    private bool OpensStudy() => words.SkipWhile(word => word.Tag != Tag.Comma).Take(8).Any(word => word.Lower is "study" or "trial");

    private bool IsUnclear(int word) =>
        word + 1 < words.Count && WordSets.Has("nouns behind approval that unmake it", words[word + 1].Lower);

    private bool IsEthics(StatusCue cue)
    {
        var clause = line.ClauseOf(cue.Word);
        var regulator = line.HasRegulator(clause);
        var trial = Enumerable.Range(cue.Word, Math.Min(8, words.Count - cue.Word))
            .Any(word => words[word].Lower is "trial" or "trials" or "study" or "protocol" or "manuscript");
        return (!regulator && line.HasWord(clause, Ethics)) || (cue.Word == 0 && OpensStudy()) || (trial && chunks[cue.Chunk].Verb is { Passive: false } && cue.Side == ProductSide.Object);
    }
}
