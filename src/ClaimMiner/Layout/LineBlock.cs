using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Lines that stand under one another in one column, from top to bottom; at least one.</summary>
internal sealed class LineBlock(TextLine first)
{
    private readonly List<TextLine> _lines = [first];

    public IReadOnlyList<TextLine> Lines => _lines;

    public Box Box { get; private set; } = first.Box;

    public TextLine Last => _lines[^1];

    public void Add(TextLine line)
    {
        _lines.Add(line);
        Box = Box.Union(line.Box);
    }
}
