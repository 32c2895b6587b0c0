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

    private readonly IReadOnlyList<PageLines> _pages;
    private readonly List<List<Key>> _keys;
    private readonly Dictionary<Key, int> _pagesWith = [];

    public Furniture(IReadOnlyList<PageLines> pages)
    {
        _pages = pages;
        _keys = pages.Select(page => page.Lines.Select(KeyOf).ToList()).ToList();
        foreach (var key in _keys.SelectMany(keys => keys.Distinct()))
        {
            _pagesWith[key] = _pagesWith.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>A page, by its index, without its furniture.</summary>
    public PageLines Without(int index)
    {
        var page = _pages[index];
        return page with { Lines = page.Lines.Where((line, i) => !IsFurniture(line, _keys[index][i], page.Height)).ToList() };
    }

    private bool IsFurniture(TextLine line, Key key, double pageHeight)
    {
        var inMargin = line.Box.Bottom < Margin * pageHeight || line.Box.Y > (1 - Margin) * pageHeight;
        if (inMargin && IsPageNumber(line.Text))
        {
            return true;
        }

        var letters = key.Text.Count(char.IsLetter);
        return letters >= (inMargin ? 3 : 8)
            && Enumerable.Range(key.Height - 1, 3).Sum(near => _pagesWith.GetValueOrDefault(key with { Height = near })) >= (inMargin ? 2 : Math.Max(3, 0.4 * _pages.Count));
    }

    /// <summary>"12", "Page 3 of 16", "e214", "– 5 –".</summary>
    private static bool IsPageNumber(string text)
    {
        var words = text.Split([' ', '-', '–', '—', '|', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 5 && words.Any(word => word.Any(char.IsDigit))
            && words.All(word => word.ToLowerInvariant() is "page" or "of" or "p." || (word.Length <= 6 && word.Count(char.IsLetter) <= 1 && word.Any(char.IsDigit)));
    }

    private static Key KeyOf(TextLine line)
    {
        var key = new StringBuilder();
        foreach (var c in line.Text)
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

        return new Key(key.ToString(), (int)(line.Box.Y / HeightStep));
    }

    /// <summary>What of a line is the same on every page: its letters, where figures stand, and how far down the page, in steps.</summary>
    private readonly record struct Key(string Text, int Height);
}
