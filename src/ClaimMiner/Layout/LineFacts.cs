namespace ClaimMiner.Layout;

/// <summary>What one wants to know of lines: their weight, their letters.</summary>
internal static class LineFacts
{
    private const double AllBold = 0.85;

    /// <summary>The share of its characters that a test holds for, 0 to 1.</summary>
    public static double Share(this TextLine line, Func<Word, bool> test) =>
        line.Words.Where(test).Sum(word => (double)word.Text.Length) / Math.Max(1, line.Characters);

    public static bool IsBold(this TextLine line) => line.Share(word => word.Font.Bold) > AllBold;

    public static bool IsItalic(this TextLine line) => line.Share(word => word.Font.Italic) > AllBold;

    /// <summary>Letters in capitals throughout, at least three of them.</summary>
    public static bool IsCapitals(string text) => text.Count(char.IsUpper) >= 3 && !text.Any(char.IsLower);

    /// <summary>The widest gap between neighbouring words, in ems.</summary>
    public static double WidestGap(this TextLine line)
    {
        var widest = 0.0;
        for (var i = 1; i < line.Words.Count; i++)
        {
            widest = Math.Max(widest, line.Words[i].Box.X - line.Words[i - 1].Box.Right);
        }

        return widest / Math.Max(1, line.FontSize);
    }
}
