using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Parts the lines of a reference list into entries and reads what each entry says.</summary>
internal static class ReferenceList
{
    private static readonly Regex Label = new(@"^\s*(?:\[(?<n>\d{1,4})\]|\((?<n>\d{1,4})\)|(?<n>\d{1,4})(?:[.)]?(?:\s|$)|[.)](?<behind>\p{L})))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>A line that ends within a DOI, or within the address that holds one.</summary>
    private static readonly Regex OpenAddress = new(@"(?:^|[\s:/(])(?:10\.\d{4,9}/\S*|(?:doi:?|doi\.org/)\s*1?0?\.?\d{0,9}|https?:\S*/\S*)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    public static IReadOnlyList<Reference> Read(IReadOnlyList<TextLine> lines)
    {
        var entries = Entries(lines);
        return entries.Select((entry, i) => ReferenceEntry.Parse($"b{i + 1}", entry.Label, entry.Text)).ToList();
    }

    private static List<(string? Label, string Text)> Entries(IReadOnlyList<TextLine> lines)
    {
        var texts = lines.Select(line => line.Text).ToList();
        var starts = NumberedStarts(texts);
        if (starts.Count < 3)
        {
            starts = HangingStarts(lines);
        }

        var entries = new List<(string?, string)>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Line : lines.Count;
            var own = texts.GetRange(starts[i].Line, end - starts[i].Line);
            if (starts[i].Label is not null)
            {
                own[0] = Label.Replace(own[0], "${behind}", 1);
            }

            var text = JoinLines(own);
            if (text.Length > 0)
            {
                entries.Add((starts[i].Label, text));
            }
        }

        return entries;
    }

    /// <summary>The longest run of lines that open with 1, 2, 3 …; a number out of turn is a page or a volume.</summary>
    private static List<(int Line, string? Label)> NumberedStarts(List<string> texts)
    {
        var starts = new List<(int, string?)>();
        var expected = 1;
        for (var i = 0; i < texts.Count; i++)
        {
            var match = Label.Match(texts[i]);
            if (match.Success && int.Parse(match.Groups["n"].Value) is var number && number >= expected && number <= expected + (expected == 1 ? 0 : 2))
            {
                starts.Add((i, number.ToString()));
                expected = number + 1;
            }
        }

        return starts;
    }

    /// <summary>Without numbers, entries begin at the left edge and go on indented; each column has its own edge.</summary>
    private static List<(int Line, string? Label)> HangingStarts(IReadOnlyList<TextLine> lines)
    {
        var starts = new List<(int, string?)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var edge = lines.Where(other => other.Box.Page == lines[i].Box.Page && Math.Abs(other.Box.X - lines[i].Box.X) < 30).Min(other => other.Box.X);
            var hangs = lines.Any(other => other.Box.Page == lines[i].Box.Page && other.Box.X - edge is > 4 and < 40);
            var isStart = hangs ? lines[i].Box.X - edge < 2.5
                : i == 0 || lines[i - 1].Text is [.., '.' or (>= '0' and <= '9')] && lines[i].Baseline - lines[i - 1].Baseline != 0 && LooksLikeAuthors(lines[i].Text);
            if (isStart)
            {
                starts.Add((i, null));
            }
        }

        return starts;
    }

    private static bool LooksLikeAuthors(string text) => text.Length > 3 && char.IsUpper(text[0]) && text[..Math.Min(30, text.Length)].Contains(',');

    /// <summary>Whether a line's first word can be the rest of an address, and is no sentence's: figures, small letters, or both mixed.</summary>
    private static bool GoesOnAddress(string next)
    {
        var word = next.Split(' ')[0];
        return word.Length > 0 && (char.IsDigit(word[0]) || char.IsLower(word[0]) || word[0] is '(' or '/' || word.Any(char.IsDigit)) && !word.StartsWith("http", StringComparison.Ordinal);
    }

    private static string JoinLines(List<string> lines)
    {
        var text = lines[0].Trim();
        foreach (var line in lines.Skip(1))
        {
            var next = line.Trim();
            var broken = text is [.., '-' or '‐'] && next.Length > 0 && char.IsLower(next[0]);
            text = OpenAddress.IsMatch(text) && GoesOnAddress(next) ? text + next : broken ? text[..^1] + next : $"{text} {next}";
        }

        return text.Trim();
    }
}
