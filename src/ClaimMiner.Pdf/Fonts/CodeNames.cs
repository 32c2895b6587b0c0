using System.Globalization;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>
/// Glyph names of Type 3 fonts that only repeat the code: in decimal in the bitmap fonts of TeX ("a65"), in hexadecimal in those of some
/// printer drivers ("C41"). The encoding that such fonts keep says what the codes are.
/// </summary>
internal static class CodeNames
{
    /// <summary>Where TeX's older encoding of text has its ligatures.</summary>
    private const int FirstLigature = 11, LastLigature = 15;

    /// <summary>Where the newer one has dashes and its ligatures, and the older one hardly anything that is used.</summary>
    private const int FirstOfCork = 21, LastOfCork = 31;

    private const int LastAscii = 127;

    /// <summary>Puts real names in place of those that repeat their code.</summary>
    public static string?[] Spelt(string?[] names)
    {
        var codes = Enumerable.Range(0, names.Length).ToList();
        Spell(names, codes.Where(code => IsHexadecimal(names[code], code)), FontTables.Encoding("WinAnsi")!);

        // A font that calls code 0 "a0" numbers its glyphs as they came, as Ghostscript does; or it holds signs, of which minus is the first.
        var decimals = codes.Where(code => names[code] == $"a{code}").ToHashSet();
        if (!decimals.Contains(0))
        {
            // Fonts of Greek letters and signs have neither a full stop nor a comma at these places: only their Latin letters are where they
            // seem to be. Beyond ASCII they have nothing.
            var isText = decimals.Contains('.') || decimals.Contains(',');
            var readable = decimals.Where(code => isText || code > LastAscii || char.IsAsciiLetterOrDigit((char)code));
            Spell(names, readable, FontTables.Encoding(IsCork(decimals) ? "Cork" : "TexRoman")!);
        }

        return names;
    }

    private static void Spell(string?[] names, IEnumerable<int> codes, string?[] encoding)
    {
        foreach (var code in codes)
        {
            names[code] = encoding[code];
        }
    }

    private static bool IsHexadecimal(string? name, int code) =>
        name is ['C', _, _] && int.TryParse(name.AsSpan(1), NumberStyles.AllowHexSpecifier, null, out var said) && said == code;

    private static bool IsCork(HashSet<int> codes) =>
        !codes.Any(code => code is >= FirstLigature and <= LastLigature) && codes.Any(code => code is >= FirstOfCork and <= LastOfCork or > LastAscii);
}
