using System.Collections.Frozen;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>The published tables behind fonts, from the data files beside this class; each file names its source.</summary>
internal static class FontTables
{
    private const double StandardCourierWidth = 600;

    /// <summary>Glyph name → text.</summary>
    public static FrozenDictionary<string, string> GlyphNames { get; } = Texts("glyph-names.tsv");

    /// <summary>Glyph names of Zapf Dingbats ("a12"), which mean nothing in other fonts.</summary>
    public static FrozenDictionary<string, string> DingbatNames { get; } = Texts("dingbat-names.tsv");

    /// <summary>Glyph names of pi fonts, whose Latin letters are Greek ones.</summary>
    public static FrozenDictionary<string, string> PiNames { get; } = Texts("pi-names.tsv");

    /// <summary>Numbered glyph names of TeX's symbol font ("C20"), which mean nothing in other fonts.</summary>
    public static FrozenDictionary<string, string> TexSymbolNames { get; } = Texts("tex-symbol-names.tsv");

    /// <summary>A letter and a spacing accent → both in one: "a¨" → "ä".</summary>
    public static FrozenDictionary<string, string> AccentedLetters { get; } = Texts("accented-letters.tsv");

    /// <summary>Names by their string number in CFF fonts.</summary>
    public static IReadOnlyList<string> CffStrings { get; } = [.. Rows("cff-strings.txt").Select(row => row[0])];

    /// <summary>Names of the standard Macintosh glyphs.</summary>
    public static IReadOnlyList<string> MacGlyphs { get; } = [.. Rows("mac-glyphs.txt").Select(row => row[0])];

    private static readonly FrozenDictionary<string, string?[]> Encodings = Rows("encodings.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, ByCode, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenDictionary<string, double>> Widths = Rows("standard-widths.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToFrozenDictionary(row => row[1], row => double.Parse(row[2]), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Glyph name by code for "StandardEncoding", "WinAnsiEncoding", "MacRomanEncoding", "Symbol", "ZapfDingbats"; null for others.</summary>
    public static string?[]? Encoding(string? name) =>
        name is null ? null : Encodings.GetValueOrDefault(name.EndsWith("Encoding", StringComparison.Ordinal) ? name[..^"Encoding".Length] : name);

    /// <summary>The width of a glyph of a standard font, in thousandths; null when the font or the glyph is none of them.</summary>
    public static double? StandardWidth(string font, string glyph) => StandardFont(font) switch
    {
        "Courier" => StandardCourierWidth,
        { } known => Widths[known].TryGetValue(glyph, out var width) ? width : null,
        null => null,
    };

    /// <summary>Which standard font a name means, obliques as their uprights: "ArialMT" is Helvetica, "TimesNewRoman,Bold" is Times-Bold.</summary>
    public static string? StandardFont(string name)
    {
        var bold = name.Contains("Bold", StringComparison.OrdinalIgnoreCase);
        var italic = name.Contains("Italic", StringComparison.OrdinalIgnoreCase) || name.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        return name switch
        {
            _ when name.StartsWith("Helvetica", StringComparison.Ordinal) || name.StartsWith("Arial", StringComparison.Ordinal) =>
                bold ? "Helvetica-Bold" : "Helvetica",
            _ when name.StartsWith("Times", StringComparison.Ordinal) =>
                bold && italic ? "Times-BoldItalic" : bold ? "Times-Bold" : italic ? "Times-Italic" : "Times-Roman",
            _ when name.StartsWith("Courier", StringComparison.Ordinal) => "Courier",
            _ when name.StartsWith("Symbol", StringComparison.Ordinal) => "Symbol",
            _ when name.StartsWith("ZapfDingbats", StringComparison.Ordinal) => "ZapfDingbats",
            _ => null,
        };
    }

    private static string?[] ByCode(IEnumerable<string[]> rows)
    {
        var names = new string?[256];
        foreach (var row in rows)
        {
            names[Convert.ToInt32(row[1], 16)] = row[2];
        }

        return names;
    }

    private static FrozenDictionary<string, string> Texts(string resource) => Rows(resource).ToFrozenDictionary(
        row => row[0],
        row => string.Concat(row[1].Split(' ').Select(code => char.ConvertFromUtf32(Convert.ToInt32(code, 16)))), StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(FontTables).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the resource {resource} is missing from the build");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
