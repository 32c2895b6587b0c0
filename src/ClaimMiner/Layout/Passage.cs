using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>A paragraph, heading or other piece as printed in one place: lines that belong together.</summary>
/// <param name="Lines">At least one, from top to bottom.</param>
/// <param name="Page">Counts from 1.</param>
/// <param name="Opens">Whether its first line is set as the first of a paragraph: indented, or after a gap.</param>
internal sealed record Passage(IReadOnlyList<TextLine> Lines, int Page, bool Opens)
{
    public BlockKind Kind { get; init; } = BlockKind.Body;

    /// <summary>Index into the article's sections; -1 before the first.</summary>
    public int Section { get; init; } = -1;

    /// <summary>Whether it stands in the reference list.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether its page is held otherwise than the rest, as for a wide table: the text goes on behind it.</summary>
    public bool IsAside { get; init; }

    public Box Box { get; } = Lines.Skip(1).Aggregate(Lines[0].Box, (box, line) => box.Union(line.Box));

    /// <summary>The size of most of its characters.</summary>
    public double FontSize { get; } = SizeOf(Lines);

    /// <summary>Lines joined by spaces, hyphens at line ends kept: for looking at, not for the article.</summary>
    public string Text { get; } = string.Join(' ', Lines.Select(line => line.Text));

    public int WordCount { get; } = Lines.Sum(line => line.Words.Count(word => word.Text.Any(char.IsLetter)));

    public bool IsBold => Lines.All(LineFacts.IsBold);

    public bool IsItalic => Lines.All(LineFacts.IsItalic);

    private static double SizeOf(IReadOnlyList<TextLine> lines)
    {
        var sizes = new SizeCount();
        foreach (var line in lines)
        {
            sizes.Add(line.FontSize, line.Characters);
        }

        return sizes.Most;
    }
}
