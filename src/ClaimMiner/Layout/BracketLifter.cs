namespace ClaimMiner.Layout;

/// <summary>Takes brackets that cite out of a block's pieces, whole: "[3–5, 8]", "(Smith et al., 2019; Lee and Kim, 2020a)".</summary>
/// <param name="resolve">What the words in a bracket cite; null when it is no citation.</param>
/// <param name="narrative">What years in a bracket cite by the name before it, whose words stay; null when it is no citation.</param>
internal sealed class BracketLifter(
    Func<char, string, IReadOnlyList<(string Marker, string? ReferenceId)>?> resolve,
    Func<IReadOnlyList<TextPiece>, string, IReadOnlyList<(string Marker, string? ReferenceId)>?> narrative)
{
    private const int LongestBracket = 120;

    /// <param name="pieces">The block's pieces.</param>
    /// <param name="raised">Marks already taken out, by the index of the piece they stood before.</param>
    public (IReadOnlyList<TextPiece> Kept, IReadOnlyList<LiftedMark> Marks) Lift(IReadOnlyList<TextPiece> pieces, IReadOnlyList<LiftedMark> raised)
    {
        var kept = new List<TextPiece>(pieces.Count);
        var marks = new List<LiftedMark>();
        var next = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            for (; next < raised.Count && raised[next].Before <= i; next++)
            {
                marks.Add(raised[next] with { Before = kept.Count });
            }

            i = TakePiece(pieces, i, kept, marks);
        }

        marks.AddRange(raised.Skip(next).Select(mark => mark with { Before = kept.Count }));
        return (kept, marks);
    }

    /// <summary>Keeps a piece, or what is left of it and its followers around the brackets that cite; returns the last one used up.</summary>
    private int TakePiece(IReadOnlyList<TextPiece> pieces, int i, List<TextPiece> kept, List<LiftedMark> marks)
    {
        var piece = pieces[i];
        for (var open = piece.Text.IndexOfAny(['[', '(']); open >= 0; open = piece.Text.IndexOfAny(['[', '('], open + 1))
        {
            if (piece.Text[open] == '(' && Closing(pieces, i, piece.Text, open) is { } years && narrative(kept, years.Inside) is { } meant)
            {
                marks.Add(new LiftedMark(kept.Count, meant));
                continue;
            }

            if (Closing(pieces, i, piece.Text, open) is not { } close || IsEnumerator(pieces, i, piece.Text, open, close)
                || resolve(piece.Text[open], close.Inside) is not { } cited)
            {
                continue;
            }

            // What stands before the bracket in its piece stays; so does what follows it in its last piece.
            if (open > 0)
            {
                kept.Add(piece with { Text = piece.Text[..open], EndsLine = false });
            }

            marks.Add(new LiftedMark(kept.Count, cited));
            var rest = close.Behind;
            if (rest.Length == 0)
            {
                return close.Piece;
            }

            i = close.Piece;
            piece = pieces[i] with { Text = rest, SpaceBefore = open == 0 && kept.Count > 0 && !IsStop(rest[0]) && piece.SpaceBefore };
            open = -1;
        }

        kept.Add(piece);
        return i;
    }

    /// <summary>"…is crucial: (1) to improve efficacy; (2) to …": a number that opens a part of a sentence cites nothing.</summary>
    private static bool IsEnumerator(IReadOnlyList<TextPiece> pieces, int i, string text, int open, (string Inside, string Behind, int Piece) close)
    {
        if (text[open] != '(' || close.Behind.Length > 0 || close.Inside.Length > 2 || !close.Inside.All(char.IsAsciiDigit))
        {
            return false;
        }

        var before = open > 0 ? text[..open] : i > 0 ? pieces[i - 1].Text : ":";
        var opens = before is [.., ':' or ';' or ',' or '—'] or "and" or "or" or "and/or" or "are" or "either" or "by" or "include";
        return opens && close.Piece + 1 < pieces.Count && pieces[close.Piece + 1].SpaceBefore && char.IsLetter(pieces[close.Piece + 1].Text[0]);
    }

    private static (string Inside, string Behind, int Piece)? Closing(IReadOnlyList<TextPiece> pieces, int i, string text, int open)
    {
        var closer = text[open] == '[' ? ']' : ')';
        var inside = text[(open + 1)..];
        for (var at = i; ; )
        {
            var close = inside.IndexOf(closer);
            if (close >= 0)
            {
                return (inside[..close], inside[(close + 1)..], at);
            }

            if (++at >= pieces.Count || inside.Length > LongestBracket * 4)
            {
                return null;
            }

            var broken = pieces[at - 1].EndsLine && inside is [.., '-' or '–' or '‐'];
            inside += (pieces[at].SpaceBefore && !broken ? " " : "") + pieces[at].Text;
        }
    }

    private static bool IsStop(char c) => c is '.' or ',' or ';' or ':' or ')' or ']' or '?' or '!';
}
