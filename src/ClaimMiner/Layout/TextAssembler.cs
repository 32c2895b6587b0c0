using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Writes the article's one text from its words, and notes where each of them stands.</summary>
/// <param name="hyphens">Judges line-end hyphens.</param>
/// <param name="words">How many words to expect.</param>
internal sealed class TextAssembler(HyphenJoiner hyphens, int words)
{
    private readonly StringBuilder _text = new();
    private readonly List<GlyphRun> _runs = new(words);
    private readonly List<Block> _blocks = [];
    private readonly List<Citation> _citations = [];

    public string Text => _text.ToString();

    public IReadOnlyList<GlyphRun> Runs => _runs;

    public IReadOnlyList<Block> Blocks => _blocks;

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>Adds a block; its lifted marks are given as the index of the piece they stood before.</summary>
    public void Add(IReadOnlyList<TextPiece> pieces, IReadOnlyList<LiftedMark> marks, BlockKind kind, int section)
    {
        if (!pieces.Any(piece => piece.Text.Length > 0))
        {
            return;
        }

        if (_blocks.Count > 0)
        {
            _text.Append('\n');
        }

        var start = _text.Length;
        var mark = 0;
        for (var i = 0; i <= pieces.Count; i++)
        {
            for (; mark < marks.Count && marks[mark].Before <= i; mark++)
            {
                var here = new TextSpan(_text.Length, _text.Length);
                _citations.AddRange(marks[mark].Cited.Select(cited => new Citation(here, cited.Marker, cited.ReferenceId)));
            }

            if (i < pieces.Count)
            {
                Append(pieces, i, start);
            }
        }

        _blocks.Add(new Block(new TextSpan(start, _text.Length), kind, section));
    }

    private void Append(IReadOnlyList<TextPiece> pieces, int i, int blockStart)
    {
        var piece = pieces[i];
        var text = piece.Text.Replace("\u00AD", "", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return;
        }

        var opens = _text.Length == blockStart;
        if (!opens && piece.SpaceBefore)
        {
            if (i > 0 && pieces[i - 1].EndsLine && EndsInHyphen())
            {
                if (hyphens.Drops(LastWord(blockStart), text))
                {
                    _text.Length--;
                    ShortenLastRun();
                }
            }
            else if (!(i > 0 && pieces[i - 1].EndsLine && pieces[i - 1].Text is [.., '\u00AD' or '/' or '–']))
            {
                _text.Append(' ');
            }
        }

        var start = _text.Length;
        _text.Append(text);
        _runs.Add(new GlyphRun(new TextSpan(start, _text.Length), piece.Box, piece.Line));
    }

    private bool EndsInHyphen() => _text[^1] is ('-' or '‐' or '‑') && _text.Length > 1 && !char.IsWhiteSpace(_text[^2]);

    private string LastWord(int blockStart)
    {
        var start = _text.Length;
        while (start > blockStart && !char.IsWhiteSpace(_text[start - 1]))
        {
            start--;
        }

        return _text.ToString(start, _text.Length - start);
    }

    private void ShortenLastRun()
    {
        if (_runs.Count > 0 && _runs[^1].Span.End > _text.Length)
        {
            _runs[^1] = _runs[^1] with { Span = new TextSpan(_runs[^1].Span.Start, _text.Length) };
        }
    }
}
