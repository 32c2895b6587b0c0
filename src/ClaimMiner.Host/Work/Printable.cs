using System.Globalization;
using System.Text;

namespace ClaimMiner.Host.Work;

/// <summary>Text from files and file names made safe to show: what would steer a terminal or reorder a line becomes U+FFFD.</summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    public static string Of(string? text)
    {
        if (text is null || !text.Any(IsUnsafe))
        {
            return text ?? "";
        }

        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe.Append(IsUnsafe(c) ? Replacement : c);
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
