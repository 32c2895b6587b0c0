using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>What must stand near a verb before it tells a status: the third column of approval-verbs.tsv.</summary>
internal sealed class CueNeeds(ApprovalLine line)
{
    private static readonly IReadOnlySet<string> Trade = ApprovalWords.Of("market trade words");

    private readonly IReadOnlyList<Token> words = line.Syntax.Words;

    public bool Meets(string need, int at, VerbGroup verb)
    {
        var clause = line.ClauseOf(verb.Head);
        return need switch
        {
            "-" => true,
            "regulator" => HasAuthority(clause),
            "market" => HasAuthority(clause) || line.HasWord(clause, Trade) || line.Markets.Any(market => line.InClause(market.First, clause)),
            "dated" => verb.Passive && Behind(verb, 8).Any(word => ApprovalLine.IsYear(words[word].Text)),
            "place" => Behind(verb, 12).Any(word => ApprovalLine.IsYear(words[word].Text))
                && line.Markets.Any(market => line.InClause(market.First, clause)),
            "application" => Near(verb, "application words") && (verb.Lemma != "accept" || Near(verb, "applications alone"))
                && (verb.Lemma != "take" || Behind(verb, 2).Any(word => words[word].Lower == "back")),
            "licence" => Near(verb, "licence words"),
            "label" => Near(verb, "label words"),
            "emergency" => Behind(verb, 14).Any(word => words[word].Lower == "emergency") && HasAuthority(clause),
            "designation" => Near(verb, "words of breakthrough"),
            "down" => Behind(verb, 3).Any(word => ApprovalWords.Has("downward particles", words[word].Lower)),
            "up" => Behind(verb, 3).Any(word => words[word].Lower == "up"),
            "against" => Behind(verb, 3).Any(word => ApprovalWords.Has("refusal words", words[word].Lower)),
            "formulary" => Behind(verb, 5).Any(word => words[word].Lower == "formulary"),
            "through" => Behind(verb, 3).Any(word => words[word].Lower == "through") && HasAuthority(clause),
            "shelf" => Shelf(verb),
            "listed" => HasAuthority(clause) && line.Products.Any(product => product.Span.Start > words[verb.Head].Span.End && product.Entry is { } entry
                && product.Aside!.YearOf(entry) is not null),
            "following" => Follows(verb),
            _ => throw new InvalidOperationException($"approval-verbs.tsv: the need '{need}' of '{verb.Lemma}' at chunk {at} is unknown"),
        };
    }

    /// <summary>Whether a regulator's name, perhaps behind an article, opens at the word.</summary>
    public bool OpensWithRegulator(int word) =>
        line.IsRegulator(word) || (word < words.Count && words[word].Tag == Tag.Determiner
            && (line.IsRegulator(word + 1) || Enumerable.Range(word, Math.Min(3, words.Count - word)).Any(i => words[i].Lower is "agency" or "regulators")));

    /// <summary>"passed a negative verdict": what is passed is a decision and no product.</summary>
    public bool HasVerdict(VerbGroup verb) =>
        verb.Lemma == "pass" && Behind(verb, 4).Any(word => StatusNouns.At(words, word) is not null);

    private bool HasAuthority(int clause) => line.HasRegulator(clause) || line.HasWord(clause, ApprovalWords.Of("agency words"));

    private IEnumerable<int> Behind(VerbGroup verb, int reach) =>
        Enumerable.Range(verb.Head + 1, Math.Max(0, Math.Min(reach, words.Count - verb.Head - 1)));

    /// <summary>Behind an active verb, before a passive one; in the same clause.</summary>
    private bool Near(VerbGroup verb, string set)
    {
        var clause = line.ClauseOf(verb.Head);
        var first = verb.Passive || verb.Lemma is "grow" ? Math.Max(0, verb.Head - 14) : verb.Head;
        return Enumerable.Range(first, Math.Max(0, Math.Min(words.Count, verb.Head + 14) - first))
            .Any(word => line.InClause(word, clause) && ApprovalWords.Has(set, words[word].Lower));
    }

    /// <summary>"taken off the market", "left the US market", "vanished from Europe", "entered practice".</summary>
    private bool Shelf(VerbGroup verb) =>
        Behind(verb, 6).Any(word => ApprovalWords.Has("shelf words", words[word].Lower)
            || (verb.Lemma is "vanish" or "disappear" && line.Markets.Any(market => market.First == word)))
            && (verb.Lemma != "take" || Behind(verb, 4).Any(word => words[word].Lower is "off" or "from"));

    /// <summary>"X followed in 2017", "the FDA followed suit", "joined them in August 2020": something new, and when or with whom.</summary>
    private bool Follows(VerbGroup verb)
    {
        var clause = line.ClauseOf(verb.Head);
        var until = words[Math.Min(words.Count - 1, verb.Head + 8)].Span.End;
        return line.HasRegulator(clause) || words[Math.Min(words.Count - 1, verb.Head + 1)].Lower == "suit"
            || line.Dates.Any(date => date.Span.Start > words[verb.Head].Span.End && date.Span.Start < until);
    }
}
