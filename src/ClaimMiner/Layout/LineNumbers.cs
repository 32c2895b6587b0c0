namespace ClaimMiner.Layout;

/// <summary>Takes the numbers of lines out of manuscripts: figures that stand alone at the left of most rows and count up.</summary>
internal static class LineNumbers
{
    private const int FewestRows = 8;

    public static void Remove(List<List<Word>> rows)
    {
        // 1. Rows that open with a small whole number, well apart from what follows, at nearly one place.
        var opening = rows.Where(row => row.Count > 0 && IsNumber(row[0]) && (row.Count == 1 || row[1].Box.X - row[0].Box.Right > 0.6 * row[1].FontSize)).ToList();
        var right = opening.Select(row => row[0].Box.Right).OrderBy(x => x).ToList();
        if (opening.Count < FewestRows || opening.Count < 0.5 * rows.Count)
        {
            return;
        }

        var edge = right[right.Count / 2];
        var numbered = opening.Where(row => Math.Abs(row[0].Box.Right - edge) < 4).ToList();

        // 2. They count up, nearly always.
        var rising = numbered.Zip(numbered.Skip(1)).Count(pair => int.Parse(pair.Second[0].Text) > int.Parse(pair.First[0].Text));
        if (numbered.Count < FewestRows || rising < 0.9 * (numbered.Count - 1))
        {
            return;
        }

        foreach (var row in numbered)
        {
            row.RemoveAt(0);
        }

        rows.RemoveAll(row => row.Count == 0);
    }

    private static bool IsNumber(Word word) => word.Text.Length <= 4 && word.Text.All(char.IsAsciiDigit);
}
