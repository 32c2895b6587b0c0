using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Counts how an article cites, so that figures of another sort are not taken for marks.</summary>
/// <param name="Raised">Raised figures.</param>
/// <param name="Bracketed">Figures in square brackets.</param>
/// <param name="Parenthesised">Figures in round brackets.</param>
internal readonly record struct MarkCensus(bool Raised, bool Bracketed, bool Parenthesised)
{
    private static readonly Regex Square = new(@"\[\d{1,4}(?:\s?[,–-]\s?\d{1,4})*\]", RegexOptions.NonBacktracking);
    private static readonly Regex Round = new(@"\(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\)", RegexOptions.NonBacktracking);

    public static MarkCensus Of(IReadOnlyList<Passage> passages, IReadOnlyList<Reference> references)
    {
        var running = passages.Where(passage => passage.Kind == BlockKind.Body).ToList();
        var raised = running.SelectMany(passage => passage.Lines).SelectMany(line => line.Words.Zip(line.Words.Skip(1)))
            .Count(pair => pair.Second.Shift == BaselineShift.Raised && pair.First.Shift == BaselineShift.None && NumberList.Parse(pair.Second.Text.Trim(',', ' ')).Count > 0
                && !Exponents.TakesOne(pair.First.Text, pair.First.Shift, pair.Second.Text));
        var square = running.Sum(passage => Square.Count(passage.Text));
        var round = running.Sum(passage => Round.Count(passage.Text));
        var labelled = references.Count == 0 || references.Any(reference => reference.Label is not null);
        return new MarkCensus(
            raised >= 2 && raised > 0.6 * square && raised > 0.6 * round,
            square >= 1,
            labelled && round >= 5 && square <= 0.5 * round && raised <= 0.6 * round);
    }
}
