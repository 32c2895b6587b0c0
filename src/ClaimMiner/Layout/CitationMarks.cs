using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Recognises citation marks, takes them out of the text, and finds the entries that they mean.</summary>
internal sealed class CitationMarks
{
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

        return BracketLifter.Lift(kept, marks, Resolve);
    }

    private IEnumerable<TextPiece> RaisedMarks(IReadOnlyList<TextPiece> pieces, List<TextPiece> kept, List<LiftedMark> marks)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (_raised && pieces[i].Shift == BaselineShift.Raised && IsRaisedMark(pieces, i, out var end))
            {
                var numbers = NumberList.Parse(string.Concat(pieces.Skip(i).Take(end - i).Select(piece => piece.Text)));
                marks.Add(new LiftedMark(kept.Count, numbers.Select(number => (number, IsYear(number) ? OfAuthorBefore(kept, number) : _byLabel.GetValueOrDefault(number))).ToList()));
                i = end - 1;
            }
            else
            {
                yield return pieces[i];
            }
        }
    }

    /// <summary>The year of a link may be raised, "(Das, ²⁰¹³; Li et al., ²⁰¹⁴)": the names before it say whose it is.</summary>
    private string? OfAuthorBefore(List<TextPiece> kept, string year)
    {
        var names = string.Join(' ', kept.TakeLast(8).Select(piece => piece.Text));
        var start = names.LastIndexOfAny([';', '(', '[']) + 1;
        return _byAuthor.Resolve($"{names[start..].Trim().TrimEnd(',')}, {year}") is [var cited] ? cited.ReferenceId : null;
    }

    private bool IsYear(string number) => number.Length == 4 && number[..2] is ("19" or "20") && !_byLabel.ContainsKey(number);

    /// <summary>Raised figures behind a word or a stop, and not behind a figure or a unit: those are exponents.</summary>
    private static bool IsRaisedMark(IReadOnlyList<TextPiece> pieces, int start, out int end)
    {
        end = start;
        while (end < pieces.Count && pieces[end].Shift == BaselineShift.Raised && pieces[end].Text.All(c => char.IsAsciiDigit(c) || c is ',' or '-' or '–' or '−' or '.' or ' '))
        {
            end++;
        }

        if (end == start || start == 0 || !pieces[start].Text.Any(char.IsAsciiDigit) || NumberList.Parse(string.Concat(pieces.Skip(start).Take(end - start).Select(piece => piece.Text))).Count == 0)
        {
            return false;
        }

        var before = pieces[start - 1].Text;
        return !pieces[start].Text.StartsWith('-') && !pieces[start].Text.StartsWith('−') && !char.IsDigit(before[^1]) && !Exponents.TakesOne(before, pieces[start].Text);
    }

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
