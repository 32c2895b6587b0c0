namespace ClaimMiner.Layout;

/// <summary>Reads "3–5, 8" as 3, 4, 5, 8, and "12 13" as 12, 13.</summary>
internal static class NumberList
{
    private const int LongestRange = 60;
    private const int LargestNumber = 2500;

    /// <summary>The numbers in order, ranges filled; empty when the text is anything but such a list.</summary>
    public static IReadOnlyList<string> Parse(string text)
    {
        var numbers = new List<string>();
        foreach (var part in WithCommas(text.Trim()).Split([',', ';'], StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(['-', '–', '—', '−', '‐', '‑'], StringSplitOptions.TrimEntries);
            if (ends.Length is 0 or > 2 || !ends.All(end => end.Length is > 0 and <= 4 && end.All(char.IsAsciiDigit)))
            {
                return [];
            }

            int first = int.Parse(ends[0]), last = int.Parse(ends[^1]);
            if (first < 1 || last > LargestNumber || last < first || last - first > LongestRange)
            {
                return [];
            }

            numbers.AddRange(Enumerable.Range(first, last - first + 1).Select(number => number.ToString()));
        }

        return numbers;
    }

    /// <summary>A space between two figures parts them as a comma does.</summary>
    private static string WithCommas(string text)
    {
        for (var space = text.IndexOf(' '); space > 0; space = text.IndexOf(' ', space + 1))
        {
            if (char.IsAsciiDigit(text[space - 1]) && space + 1 < text.Length && char.IsAsciiDigit(text[space + 1]))
            {
                text = $"{text[..space]},{text[(space + 1)..]}";
            }
        }

        return text;
    }
}
