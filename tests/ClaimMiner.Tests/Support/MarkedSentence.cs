using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Tests.Support;

/// <summary>A sentence as a spec prints it, with citation marks in square brackets, taken apart into its words and its marks.</summary>
/// <param name="Text">The words, without the marks and the blanks before them.</param>
/// <param name="Marks">The figures of each mark and where in the text it stood.</param>
public sealed partial record MarkedSentence(string Text, IReadOnlyList<(int Position, string Marker)> Marks)
{
    public static MarkedSentence Of(string printed)
    {
        var text = "";
        var marks = new List<(int, string)>();
        var from = 0;
        foreach (Match match in Mark().Matches(printed))
        {
            text += printed[from..match.Index];
            marks.AddRange(match.Groups[1].Value.Split(',').Select(figure => (text.Length, figure)));
            from = match.Index + match.Length;
        }

        return new MarkedSentence(text + printed[from..], marks);
    }

    /// <summary>Its citations in a text that has the sentence at the position.</summary>
    public IReadOnlyList<Citation> CitationsAt(int start) =>
        Marks.Select(mark => new Citation(new TextSpan(start + mark.Position, start + mark.Position), mark.Marker, $"b{mark.Marker}")).ToList();

    [GeneratedRegex(@" ?\[(\d+(?:,\d+)*)\]")]
    private static partial Regex Mark();
}
