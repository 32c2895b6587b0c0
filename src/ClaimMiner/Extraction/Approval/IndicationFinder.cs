using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// Finds what a product is for: behind "for", "to treat", "in", "against"; "the treatment of X" gives X, "patients with X" gives X. The
/// words go on through "of", "with" and "in" up to a date, a regulator, a market or a verb.
/// </summary>
internal sealed class IndicationFinder(ApprovalLine line)
{
    private const int MostWords = 16;

    private static readonly IReadOnlySet<string> Regions = DataFile.Words("regions.tsv");

    private readonly IReadOnlyList<Token> words = line.Syntax.Words;

    /// <summary>In the product's own stretch; else in the event's segment behind the cue, then before it.</summary>
    public Slot? Find(StatusCue cue, TextSpan stretch, TextSpan segment)
    {
        var at = words[cue.Word].Span.End;
        return (stretch == segment ? null : Within(stretch)) ?? Within(new TextSpan(Math.Min(at, segment.End), segment.End))
            ?? Within(new TextSpan(segment.Start, Math.Max(segment.Start, Math.Min(at, segment.End)))) ?? Modifier(segment);
    }

    /// <summary>What the sentence is about as a whole, told before its first event: "For COVID-19, …", "in migraine prevention".</summary>
    public Slot? OfSentence(TextSpan before) => Within(before, diseasesOnly: true) ?? Modifier(before);

    private Slot? Modifier(TextSpan stretch)
    {
        var first = Enumerable.Range(0, words.Count).FirstOrDefault(word => words[word].Span.Start >= stretch.Start);
        var end = Enumerable.Range(0, words.Count).Count(word => words[word].Span.End <= stretch.End);
        return DiseaseFinder.Modifier(line.Context, first, end) is { } disease ? line.Context.SlotOf(disease) : null;
    }

    private Slot? Within(TextSpan stretch, bool diseasesOnly = false)
    {
        for (var word = 0; word + 1 < words.Count; word++)
        {
            if (stretch.Contains(words[word].Span) && Opens(word) && From(word + 1, words[word].Lower, diseasesOnly) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool Opens(int word) => words[word].Lower is "for" or "against" or "in" or "treating"
        || (words[word].Lower == "to" && IsLabel(word))
        || (ApprovalWords.Has("verbs of treating", words[word].Lower) && word > 0 && words[word - 1].Tag == Tag.To);

    /// <summary>"its label was extended to X".</summary>
    private bool IsLabel(int word) => word > 0 && Enumerable.Range(Math.Max(0, word - 8), Math.Min(8, word)).Any(i => ApprovalWords.Has("label words", words[i].Lower))
        && words[word - 1].Lower is "extended" or "widened" or "broadened" or "expanded" or "licence" or "label" or "indication";

    private Slot? From(int first, string opener, bool diseasesOnly)
    {
        first = SkipLead(first);
        if (first >= words.Count || Ends(first, first) || words[first].Tag is Tag.Pronoun or Tag.Number or Tag.Relative or Tag.Gerund && opener is "in"
            || Regions.Contains(words[first].Lower) && words[first].Lower is not ("adults" or "children" or "patients" or "women" or "men")
            || ApprovalWords.Has("no indications", words[first].Lower))
        {
            return null;
        }

        var last = first;
        while (last + 1 < words.Count && last - first < MostWords && !Ends(last + 1, first))
        {
            last++;
        }

        while (last > first && words[last].Tag is Tag.Preposition or Tag.Conjunction or Tag.Comma or Tag.Determiner or Tag.To or Tag.Adverb or Tag.Participle or Tag.Past)
        {
            last--;
        }

        var phrase = new Phrase(Enumerable.Range(first, last - first + 1).ToList(), last);
        var disease = phrase.Words.Any(word => DiseaseFinder.IsDisease(line.Context, new Phrase([word], word)));
        return (!disease && (diseasesOnly || opener is "in" or "against")) || line.Products.Any(product => product.Span.Overlaps(words[first].Span))
            ? null : line.Context.SlotOf(phrase);
    }

    /// <summary>Past articles, and past "the treatment of", "patients with", "adults with".</summary>
    private int SkipLead(int word)
    {
        while (word < words.Count && words[word].Tag == Tag.Determiner)
        {
            word++;
        }

        var way = word;
        while (way < words.Count && way < word + 4 && words[way].Tag is Tag.Adjective or Tag.Noun or Tag.Participle && !IsWay(way))
        {
            way++;
        }

        return way + 1 < words.Count && IsWay(way) && words[way + 1].Lower is "of" or "with" or "in" ? SkipLead(way + 2) : word;
    }

    private bool IsWay(int word) => ApprovalWords.Has("ways to an indication here", words[word].Lower);

    /// <summary>Whether the indication that starts at a word ends before another.</summary>
    private bool Ends(int word, int first)
    {
        var token = words[word];
        if (token.Tag is Tag.Break or Tag.Relative or Tag.Modal or Tag.Auxiliary or Tag.Subordinator or Tag.Pronoun || ApprovalWords.Has("words that end an indication", token.Lower)
            || line.IsRegulator(word) || line.Markets.Any(market => market.First == word) || ApprovalLine.IsYear(token.Text)
            || (token.IsVerb && token.Tag is Tag.Past or Tag.Verb))
        {
            return true;
        }

        if (token.Tag is Tag.Preposition or Tag.Comma or Tag.Conjunction || token.Lower is "in" or "by" or "and" or "or" or ",")
        {
            var next = word + 1;
            while (next < words.Count && words[next].Tag is Tag.Determiner or Tag.Conjunction or Tag.Adverb || next < words.Count && words[next].Lower is "early" or "late" or "mid")
            {
                next++;
            }

            return next >= words.Count || line.IsRegulator(next) || line.Markets.Any(market => market.First == next) || ApprovalLine.IsYear(words[next].Text)
                || ApprovalLine.IsMonth(words[next].Text) || CompanyFinder.At(line, next) is not null || words[next].Lower is "by" or "in" or "for" or "respectively"
                || line.Products.Any(product => product.First == next) || words[next].Tag is Tag.Pronoun or Tag.Auxiliary or Tag.Relative
                || words[next].IsVerb && words[next].Tag is not Tag.Gerund
                || (token.Tag == Tag.Comma && !ListGoesOn(next));
        }

        return false;
    }

    /// <summary>Whether a conjunction closes the list before any verb.</summary>
    private bool ListGoesOn(int word)
    {
        for (; word < words.Count; word++)
        {
            if (words[word].Lower is "and" or "or")
            {
                return !(word + 1 < words.Count && (line.IsRegulator(word + 1) || words[word + 1].IsVerb));
            }

            if (words[word].IsVerb && words[word].Tag != Tag.Participle || words[word].Tag is Tag.Break or Tag.Relative or Tag.Auxiliary or Tag.Modal)
            {
                return false;
            }
        }

        return false;
    }
}
