using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Recognises citation marks, takes them out of the text, and finds the entries that they mean.</summary>
internal sealed class CitationMarks
{
    private const int NameWords = 8;

    private readonly Dictionary<string, string> _byLabel;
    private readonly AuthorYearIndex _byAuthor;
    private readonly bool _raised;
    private readonly bool _bracketed;
    private readonly bool _parenthesised;

    private CitationMarks(IReadOnlyList<Reference> references, MarkCensus census)
    {
        _byLabel = references.Where(reference => reference.Label is not null).GroupBy(reference => reference.Label!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Id, StringComparer.Ordinal);
        _byAuthor = new AuthorYearIndex(references);
        (_raised, _bracketed, _parenthesised) = (census.Raised, census.Bracketed, census.Parenthesised);
    }

    public static CitationMarks For(IReadOnlyList<Passage> passages, IReadOnlyList<Reference> references) => new(references, MarkCensus.Of(passages, references));

    /// <summary>A block's pieces without its marks, and the marks.</summary>
    public (IReadOnlyList<TextPiece> Kept, IReadOnlyList<LiftedMark> Marks) Lift(IReadOnlyList<TextPiece> pieces, BlockKind kind)
    {
        if (kind is BlockKind.Title or BlockKind.Heading or BlockKind.Other or BlockKind.Table)
        {
            return (pieces, []);
        }

        var kept = new List<TextPiece>(pieces.Count);
        var marks = new List<LiftedMark>();
        foreach (var piece in RaisedMarks(pieces, kept, marks))
        {
            kept.Add(piece);
        }

        return new BracketLifter(Resolve, Narrative).Lift(kept, marks);
    }

    private IEnumerable<TextPiece> RaisedMarks(IReadOnlyList<TextPiece> pieces, List<TextPiece> kept, List<LiftedMark> marks)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (_raised && pieces[i].Shift == BaselineShift.Raised && IsRaisedMark(pieces, i, out var end))
            {
                marks.Add(new LiftedMark(kept.Count, CitedBy(Concat(pieces, i, end), kept)));
                i = end - 1;
            }
            else
            {
                yield return pieces[i];
            }
        }
    }

    /// <summary>The year of a link may be raised, "(Das, ²⁰¹³ᵃ; Li et al., ²⁰¹⁴)": the names before it say whose it is.</summary>
    private IReadOnlyList<(string Marker, string? ReferenceId)> CitedBy(string raised, List<TextPiece> kept) =>
        AuthorYearIndex.IsYears(raised) && !_byLabel.ContainsKey(raised)
            ? _byAuthor.ResolveNarrative(WordsBefore(kept, kept.Count), raised.TrimEnd(',')) ?? [(raised, null)]
            : NumberList.Parse(raised).Select(number => (number, _byLabel.GetValueOrDefault(number))).ToList();

    /// <summary>A few words before a place, as far as a name with its company needs.</summary>
    private static string WordsBefore(IReadOnlyList<TextPiece> pieces, int end) =>
        string.Join(' ', pieces.Skip(Math.Max(0, end - NameWords)).Take(Math.Min(end, NameWords)).Select(piece => piece.Text));

    private static string Concat(IReadOnlyList<TextPiece> pieces, int start, int end) =>
        string.Concat(pieces.Skip(start).Take(end - start).Select((piece, i) => i > 0 && piece.SpaceBefore ? $" {piece.Text}" : piece.Text));

    /// <summary>Raised figures behind a word or a stop, and not behind a figure or a unit: those are exponents.</summary>
    private static bool IsRaisedMark(IReadOnlyList<TextPiece> pieces, int start, out int end)
    {
        end = start;
        while (end < pieces.Count && pieces[end].Shift == BaselineShift.Raised && (pieces[end].Text.All(c => char.IsAsciiDigit(c) || c is ',' or '-' or '–' or '−' or '.' or ' ') || AuthorYearIndex.IsYears(Concat(pieces, start, end + 1))))
        {
            end++;
        }

        var raised = Concat(pieces, start, end);
        if (end == start || start == 0 || !raised.Any(char.IsAsciiDigit) || (NumberList.Parse(raised).Count == 0 && !AuthorYearIndex.IsYears(raised)))
        {
            return false;
        }

        // "¹⁸F", "[³H]": a raised figure that a letter follows at once counts nucleons.
        if (end < pieces.Count && !pieces[end].SpaceBefore && char.IsLetter(pieces[end].Text[0]))
        {
            return false;
        }

        return pieces[start].Text[0] is not ('-' or '−') && !Exponents.TakesOne(pieces[start - 1], pieces[start].Text);
    }

    /// <summary>The references that years in a bracket mean behind an author's name: "Lee et al. (2020)"; null when it is no citation.</summary>
    private IReadOnlyList<(string Marker, string? ReferenceId)>? Narrative(IReadOnlyList<TextPiece> before, string inside) =>
        AuthorYearIndex.IsYears(inside) && _byAuthor.ResolveNarrative(WordsBefore(before, before.Count), inside) is { } cited && cited.Any(one => one.ReferenceId is not null) ? cited : null;

    /// <summary>The references that a bracket's words mean; null when it is no citation.</summary>
    private IReadOnlyList<(string Marker, string? ReferenceId)>? Resolve(char open, string inside)
    {
        if ((open == '[' && _bracketed) || (open == '(' && _parenthesised))
        {
            var numbers = NumberList.Parse(inside);
            if (numbers.Count > 0 && (open == '[' || numbers.All(_byLabel.ContainsKey)))
            {
                return numbers.Select(number => (number, _byLabel.GetValueOrDefault(number))).ToList();
            }
        }

        return _byAuthor.Resolve(inside);
    }
}
