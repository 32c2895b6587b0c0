using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Finds status nouns that assert a status: held by a verb ("won approval"), given by a regulator, dated, or of a named product. A noun
/// that a verb of approval already speaks of ("withdrew its application", "the licence was revoked") is that verb's.
/// </summary>
internal sealed class NounCues(ApprovalLine line, IReadOnlyList<StatusCue> verbal)
{
    /// <summary>How many words may stand between a verb and the noun that it holds.</summary>
    private const int Reach = 10;

    private static readonly Dictionary<string, string> Holding = DataFile.Rows("holding-verbs.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly IReadOnlyList<Token> words = line.Syntax.Words;
    private readonly IReadOnlyList<Chunk> chunks = line.Syntax.Chunks;

    public IEnumerable<StatusCue> Find()
    {
        for (var word = 0; word < words.Count; word++)
        {
            if (StatusNouns.At(words, word) is { } noun && !line.IsRegulator(word))
            {
                if (CueOf(word, noun.End, noun.Status) is { } cue)
                {
                    yield return cue;
                }

                word = noun.End - 1;
            }
        }
    }

    private StatusCue? CueOf(int word, int end, RegulatoryStatus status)
    {
        if (words[word].Lower == "withdrawal" && !(OfProduct(end) && Enumerable.Range(end, Math.Min(8, words.Count - end)).Any(i => words[i].Lower is "market" or "by")))
        {
            return null;
        }

        if (words[word].Lower is "rejection" or "refusal" && word > 0 && ApprovalWords.Has("words before what is no refusal", words[word - 1].Lower))
        {
            return null;
        }

        if (words[word].Lower == "clearance" && !line.HasRegulator(line.ClauseOf(word)))
        {
            return null;
        }

        if (IsUnmade(word, end) || verbal.Any(cue => Speaks(cue, word, end)))
        {
            return null;
        }

        var governor = GovernorOf(word);
        var verb = governor >= 0 ? chunks[governor].Verb : null;
        var after = VerbAfter(end);
        if ((governor >= 0 && Irrealis.Is(line, governor)) || (after >= 0 && Irrealis.Is(line, after)))
        {
            return null;
        }

        if (IsDenied(word, verb) || (after >= 0 && chunks[after].Verb!.Negated))
        {
            return status is RegulatoryStatus.Designated or RegulatoryStatus.Rejected ? null
                : Cue(RegulatoryStatus.NotApproved, word, governor);
        }

        var held = verb is not null ? Holding.GetValueOrDefault(verb.Lemma) : null;
        if (held is "awaits")
        {
            return Cue(RegulatoryStatus.Submitted, word, governor);
        }

        return IsAsserted(word, end, status, verb, held, after) ? Cue(IsUnderReview(word, end) ? RegulatoryStatus.Submitted : status, word, governor) : null;
    }

    private StatusCue Cue(RegulatoryStatus status, int word, int governor) =>
        new(status, word, Math.Max(0, line.Syntax.ChunkAt(word)), ProductSide.Noun, governor);

    /// <summary>"approval rates", "the approval pathway", "before approval", "an application would", "for approval".</summary>
    private bool IsUnmade(int word, int end)
    {
        var first = FirstOfPhrase(word);
        var before = first > 0 ? words[first - 1].Lower : "";
        return (end < words.Count && (ApprovalWords.Has("nouns behind approval", words[end].Lower) || words[end].Lower.EndsWith("'s", StringComparison.Ordinal)))
            || ApprovalWords.Has("words before what is to come", before)
            || (end + 1 < words.Count && words[end].Tag == Tag.To && ApprovalWords.Has("verbs of research", words[end + 1].Lower))
            || (before == "for" && first > 1 && ApprovalWords.Has("words of waiting", words[first - 2].Lower));
    }

    /// <summary>Whether a verb of approval has the noun for its object, or a passive one for its subject.</summary>
    private bool Speaks(StatusCue cue, int word, int end)
    {
        if (cue.Side is ProductSide.Attribute or ProductSide.Follower or ProductSide.Successor || line.ClauseOf(cue.Word) != line.ClauseOf(word))
        {
            return false;
        }

        if (chunks[cue.Chunk].Verb is not { } verb)
        {
            return cue.Word < word && word - cue.Word < Reach && !HasVerb(cue.Word + 1, word);
        }

        if (cue.Word < word)
        {
            return word - cue.Word < Reach && !HasVerb(cue.Word + 1, word)
                && !(verb.Passive && Enumerable.Range(cue.Word, word - cue.Word).Any(i => words[i].Lower is "with" or "after" or "under" or "following" or "and"))
                && !Enumerable.Range(cue.Word, word - cue.Word).Any(i => words[i].Lower is "after" or "following");
        }

        return (verb.Passive && VerbAfter(end) == cue.Chunk || chunks[cue.Chunk].First == end && words[cue.Word].Tag is Tag.Participle or Tag.Past) && words[end - 1].Lower is not "letter";
    }

    private bool HasVerb(int first, int end) => chunks.Any(chunk => chunk.Verb is { } verb && verb.Head >= first && verb.Head < end
        && !ApprovalWords.Has("not verbs here", words[verb.Head].Lower));

    /// <summary>First word of the noun phrase that the noun ends.</summary>
    private int FirstOfPhrase(int word)
    {
        while (word > 0 && words[word - 1].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.Number or Tag.Possessive or Tag.Gerund
            && !line.Products.Any(product => !product.IsInAside && product.Last == word - 1))
        {
            word--;
        }

        return word;
    }

    /// <summary>The chunk of the verb before the noun in its clause; -1 where a relative pronoun or another break comes first.</summary>
    private int GovernorOf(int word)
    {
        var clause = line.ClauseOf(word);
        for (var chunk = ChunkBefore(word); chunk >= 0 && line.ClauseOf(chunks[chunk].First) == clause; chunk--)
        {
            if (chunks[chunk].Verb is { } verb && !ApprovalWords.Has("not verbs here", words[verb.Head].Lower))
            {
                return chunk;
            }

            if (chunks[chunk].Kind is ChunkKind.Relative or ChunkKind.Break)
            {
                return -1;
            }
        }

        return -1;
    }

    private int ChunkBefore(int word)
    {
        var chunk = chunks.Count - 1;
        while (chunk >= 0 && chunks[chunk].End > word)
        {
            chunk--;
        }

        return chunk;
    }

    /// <summary>The finite verb that the noun is the subject of: behind it, complements skipped.</summary>
    private int VerbAfter(int end)
    {
        for (var chunk = 0; chunk < chunks.Count; chunk++)
        {
            if (chunks[chunk].First >= end)
            {
                if (chunks[chunk].Verb is { } verb)
                {
                    return verb.Kind == VerbKind.Finite ? chunk : -1;
                }

                if (chunks[chunk].Kind is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Subordinator))
                {
                    return -1;
                }
            }
        }

        return -1;
    }

    /// <summary>"no approval", "without a licence", "never won approval".</summary>
    private bool IsDenied(int word, VerbGroup? verb)
    {
        var first = FirstOfPhrase(word);
        return Enumerable.Range(Math.Max(0, first - 1), word - Math.Max(0, first - 1))
            .Any(i => words[i].Lower is "no" || ApprovalWords.Has("holding words of denial", words[i].Lower))
            || verb is { Negated: true } || (verb is not null && ApprovalWords.Has("holding words of denial", words[verb.Head].Lower))
            || verb is { Lemma: "lack" };
    }

    /// <summary>"under review by the EMA", "under marketing approval", "the application is pending".</summary>
    private bool IsUnderReview(int word, int end)
    {
        var first = FirstOfPhrase(word);
        return (first > 0 && words[first - 1].Lower == "under" && words[first].Lower is "marketing" or "regulatory" or "review" or "priority" or "approval" && end < words.Count && words[end].Lower is "by" or "at" or "with" && line.Regulators.Any(found => found.First >= end && found.First < end + 4))
            || Enumerable.Range(end, Math.Min(6, words.Count - end)).Any(i => ApprovalWords.Has("awaiting words", words[i].Lower));
    }

    private bool IsAsserted(int word, int end, RegulatoryStatus status, VerbGroup? verb, string? held, int after)
    {
        var clause = line.ClauseOf(word);
        var given = verb is not null && ApprovalWords.Has("giving verbs", verb.Lemma);
        if (status == RegulatoryStatus.Submitted)
        {
            if (words[end - 1].Lower == "investigation")
            {
                return line.HasRegulator(clause);
            }

            return (words[word].Lower == "under" && (line.HasRegulator(clause) || words[word + 1].Lower != "investigation")) || IsUnderReview(word, end) || held is not null || given || OfProduct(end) || Dated(end);
        }

        if (ApprovalWords.Has("nouns that need a regulator", words[word].Lower) && !line.HasRegulator(clause) && !line.HasWord(clause, ApprovalWords.Of("agency words"))
            && !line.Markets.Any(market => line.InClause(market.First, clause)) && held is null)
        {
            return false;
        }

        var comes = after >= 0 && chunks[after].Verb is { } follower
            && (ApprovalWords.Has("follow verbs", follower.Lemma) || ApprovalWords.Has("giving verbs", follower.Lemma) || Holding.ContainsKey(follower.Lemma));
        return held is not null || given || comes || line.HasRegulator(clause) || Dated(end) || status != RegulatoryStatus.Approved
            || (line.Markets.Any(market => line.InClause(market.First, clause)) && OfProduct(end));
    }

    private bool Dated(int end)
    {
        var (from, until) = (words[end - 1].Span.End, words[Math.Min(words.Count - 1, end + 8)].Span.End);
        return line.Dates.Any(date => date.Span.Start >= from && date.Span.Start < until);
    }

    /// <summary>"approval of X", "application for X".</summary>
    private bool OfProduct(int end) => end < words.Count && words[end].Lower is "of" or "for"
        && line.Products.Any(product => product.First > end && product.First < end + 6);
}
