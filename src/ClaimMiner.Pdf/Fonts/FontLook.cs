using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>Tells weight and slant from a font's name and descriptor.</summary>
internal static class FontLook
{
    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;
    private const int BoldWeight = 600;
    private const int TagLength = 6;

    public static GlyphFont Of(string name, PdfDictionary descriptor)
    {
        var flags = descriptor.Int("Flags");
        var bold = Has(name, "bold") || Has(name, "black") || Has(name, "heavy") || name.EndsWith("-B", StringComparison.Ordinal)
            || name.EndsWith(".B", StringComparison.Ordinal) || (flags & ForceBoldFlag) != 0 || descriptor.Number("FontWeight") >= BoldWeight;
        var italic = Has(name, "italic") || Has(name, "oblique") || name.EndsWith("-I", StringComparison.Ordinal)
            || name.EndsWith(".I", StringComparison.Ordinal) || (flags & ItalicFlag) != 0 || descriptor.Number("ItalicAngle") != 0;
        return new GlyphFont(name, bold, italic);
    }

    /// <summary>Without the six capitals and the plus sign that mark a subset.</summary>
    public static string PlainName(string name) =>
        name.Length > TagLength && name[TagLength] == '+' && name.Take(TagLength).All(char.IsAsciiLetterUpper) ? name[(TagLength + 1)..] : name;

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
