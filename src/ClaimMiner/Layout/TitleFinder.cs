namespace ClaimMiner.Layout;

/// <summary>Finds the article's title: the largest words of the first page's upper part (or of the second's, behind a cover).</summary>
internal static class TitleFinder
{
    private const double UpperPart = 460;

    /// <summary>Indices of the passages that make the title, ascending; empty when nothing looks like one.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<Passage> passages, BodyStyle body)
    {
        var candidates = Enumerable.Range(0, passages.Count)
            .Where(i => passages[i].Page <= 2 && passages[i].Box.Y < UpperPart && passages[i].WordCount is >= 3 and <= 45 && passages[i].FontSize > 1.1 * body.Size
                && passages[i].Text.Count(char.IsLetter) > 12)
            .ToList();
        if (candidates.Count == 0)
        {
            // A title set no larger than the text is bold, and stands above everything that is neither.
            candidates = Enumerable.Range(0, passages.Count)
                .Where(i => passages[i].Page == 1 && passages[i].Box.Y < UpperPart / 2 && passages[i].WordCount is >= 6 and <= 45 && passages[i].IsBold && passages[i].FontSize >= body.Size)
                .Take(1).ToList();
        }

        if (candidates.Count == 0)
        {
            return [];
        }

        var page = candidates.Min(i => passages[i].Page);
        var best = candidates.Where(i => passages[i].Page == page).OrderByDescending(i => Math.Round(passages[i].FontSize)).ThenBy(i => i).First();

        // Titles run over several passages when their lines are set apart.
        var title = new List<int> { best };
        for (var i = best + 1; i < passages.Count && passages[i].Page == page && Math.Abs(passages[i].FontSize - passages[best].FontSize) < 0.6
            && passages[i].Box.Y - passages[i - 1].Box.Bottom < 1.2 * passages[best].FontSize; i++)
        {
            title.Add(i);
        }

        return title;
    }
}
