namespace ClaimMiner.Layout;

/// <summary>Strings a block's words together, counting printed lines over the whole article.</summary>
internal sealed class PieceBuilder
{
    private int _line;

    public List<TextPiece> Build(IEnumerable<Passage> block)
    {
        var pieces = new List<TextPiece>();
        foreach (var line in block.SelectMany(passage => passage.Lines))
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                var word = line.Words[i];
                pieces.Add(new TextPiece(word.Text, word.Box, _line, i == 0 ? pieces.Count > 0 : word.SpaceBefore, word.Shift, i == line.Words.Count - 1));
            }

            _line++;
        }

        return pieces;
    }
}
