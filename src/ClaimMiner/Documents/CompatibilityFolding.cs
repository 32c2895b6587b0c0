using System.Collections.Frozen;
using System.Text;

namespace ClaimMiner.Documents;

/// <summary>
/// Unicode's compatibility folding (NFKC) for what articles use: ligatures, mathematical alphabets, wide forms, raised figures, and bases
/// with combining marks. Of our own, from a table: .NET's normalisation does nothing without the system's ICU, and would differ with it.
/// </summary>
public static class CompatibilityFolding
{
    private static readonly FrozenDictionary<string, string> Table = Load();

    public static string Fold(string text)
    {
        var plain = 0;
        while (plain < text.Length && text[plain] < 0xA0)
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return text;
        }

        var folded = new StringBuilder(text, 0, plain, text.Length + 8);
        foreach (var rune in text.AsSpan(plain).EnumerateRunes())
        {
            var single = rune.ToString();
            Append(folded, Table.GetValueOrDefault(single, single));
        }

        return folded.ToString();
    }

    /// <summary>Joins a combining mark to the base before it.</summary>
    private static void Append(StringBuilder folded, string piece)
    {
        if (folded.Length > 0 && piece.Length == 1 && piece[0] is >= '\u0300' and <= '\u036F'
            && Table.TryGetValue($"{folded[^1]}{piece}", out var composed))
        {
            folded[^1] = composed[0];
        }
        else
        {
            folded.Append(piece);
        }
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(CompatibilityFolding).Assembly.GetManifestResourceStream("compatibility-folding.tsv")
            ?? throw new InvalidOperationException("the resource compatibility-folding.tsv is missing from the build");
        using var reader = new StreamReader(stream);
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                table.TryAdd(Characters(columns[0]), Characters(columns[1]));
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Characters(string codePoints) =>
        string.Concat(codePoints.Split(' ').Select(code => char.ConvertFromUtf32(Convert.ToInt32(code, 16))));
}
