using System.Text;

namespace ClaimMiner.Layout;

/// <summary>
/// Recognises page furniture: running heads, feet, page numbers and licence stamps. A line is furniture when the same words, figures
/// aside, stand at the same height of several pages; in the margins two pages suffice, and a bare page number needs none.
/// </summary>
internal sealed class Furniture
{
    private const double Margin = 0.085;
    private const double HeightStep = 6;

    private readonly Dictionary<(string Text, int Height), int> _pagesWith = [];
    private readonly int _pages;

    public Furniture(IReadOnlyList<PageLines> pages)
    {
        _pages = pages.Count;
        foreach (var page in pages)
        {
            foreach (var key in page.Lines.Select(Key).Distinct())
            {
                _pagesWith[key] = _pagesWith.GetValueOrDefault(key) + 1;
            }
        }
    }

    public bool Holds(TextLine line, double pageHeight)
    {
        var text = line.Text();
        var inMargin = line.Box.Bottom < Margin * pageHeight || line.Box.Y > (1 - Margin) * pageHeight;
        if (inMargin && IsPageNumber(text))
        {
            return true;
        }

        var (key, height) = Key(line);
        var times = Enumerable.Range(height - 1, 3).Sum(near => _pagesWith.GetValueOrDefault((key, near)));
        var letters = key.Count(char.IsLetter);
        return letters >= 3 && (inMargin ? times >= 2 : times >= Math.Max(3, 0.4 * _pages) && letters >= 8);
    }

    /// <summary>"12", "Page 3 of 16", "e214", "– 5 –".</summary>
    private static bool IsPageNumber(string text)
    {
        var words = text.Split([' ', '-', '–', '—', '|', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 5 && words.Any(word => word.Any(char.IsDigit))
            && words.All(word => word.ToLowerInvariant() is "page" or "of" or "p." || (word.Length <= 6 && word.Count(char.IsLetter) <= 1 && word.Any(char.IsDigit)));
    }

    private static (string, int) Key(TextLine line)
    {
        var key = new StringBuilder();
        foreach (var c in line.Text())
        {
            if (char.IsLetter(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (char.IsDigit(c) && (key.Length == 0 || key[^1] != '#'))
            {
                key.Append('#');
            }
        }

        return (key.ToString(), (int)(line.Box.Y / HeightStep));
    }
}
