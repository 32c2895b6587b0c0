namespace ClaimMiner.Layout;

/// <summary>How the running text is set: the size and the font that most characters of long lines have.</summary>
/// <param name="Size">In points.</param>
/// <param name="Font">The PostScript name.</param>
/// <param name="Leading">Usual distance of baselines, in points.</param>
internal sealed record BodyStyle(double Size, string Font, double Leading)
{
    private const int LongLine = 25;

    /// <summary>One part in so many of the lines stands before the reference list, at least.</summary>
    private const int FewestBefore = 4;

    public static BodyStyle Of(IReadOnlyList<TextLine> lines)
    {
        var running = BeforeReferences(lines).Where(line => line.Text.Length >= LongLine).ToList();
        if (running.Count == 0)
        {
            return new BodyStyle(10, "", 12);
        }

        var size = running.GroupBy(line => Math.Round(line.FontSize * 2) / 2).OrderByDescending(group => group.Sum(line => line.Characters)).ThenByDescending(group => group.Key).First().Key;
        var own = running.Where(line => Math.Abs(line.FontSize - size) <= 0.3).DefaultIfEmpty(running[0]).ToList();
        var font = own.SelectMany(line => line.Words).GroupBy(word => word.Font.Name, StringComparer.Ordinal).OrderByDescending(group => group.Sum(word => word.Text.Length)).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        return new BodyStyle(size, font, size * 1.2);
    }

    /// <summary>A long reference list in small print is more than the text, and is not how the text is set.</summary>
    private static IEnumerable<TextLine> BeforeReferences(IReadOnlyList<TextLine> lines)
    {
        var end = lines.Count;
        for (var i = lines.Count - 1; i > lines.Count / FewestBefore; i--)
        {
            end = lines[i].Words.Count <= 3 && SectionHeadings.KindOf(lines[i].Text) == SectionHeadings.References ? i : end;
        }

        return lines.Take(end);
    }
}
