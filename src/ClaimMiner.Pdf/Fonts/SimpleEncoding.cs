using System.Text;
using System.Text.RegularExpressions;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>
/// The one-byte codes of Type 1, TrueType and Type 3 fonts (ISO 32000-1, 9.6.6 and 9.10.2). Asked for a code's text, in this order: the
/// ToUnicode map where it makes sense, the name in the font's encoding, the embedded program, the standard encoding.
/// </summary>
internal sealed class SimpleEncoding : IFontEncoding
{
    private const int SymbolicFlag = 1 << 2;
    private const string UsualFont = "Helvetica";
    private const double UsualWidth = 500;

    /// <summary>Some typesetters write a tag of their own before the name: "DgypmpAdvP4C4E74".</summary>
    private static readonly Regex PiFont = new("^(?:(?:[A-Z][a-z]{5})?AdvP(?:[0-9A-F]{4,6}|i[0-9])$|MathematicalPi|Universal-?Greek|.*Greek(?:with)?MathPi)", RegexOptions.NonBacktracking);

    /// <summary>Its letters are calligraphic Latin ones; only its signs have names of their own.</summary>
    private const string SymbolFont = "TeX_CM_Maths_Symbols";

    private readonly CMap? _toUnicode;
    private readonly Lazy<EmbeddedPrograms> _programs;
    private readonly Lazy<string?[]> _names;
    private readonly bool _isType3;
    private readonly bool _isDingbats;
    private readonly bool _isPi;
    private readonly bool _hasTexSymbols;
    private readonly string _fontName;
    private readonly PdfArray? _widths;
    private readonly int _firstCode;
    private readonly double _missingWidth;

    public SimpleEncoding(PdfDictionary font, PdfDictionary descriptor, string fontName, CMap? toUnicode)
    {
        (_toUnicode, _fontName) = (toUnicode, fontName);
        _isType3 = font.Name("Subtype") == "Type3";
        _isDingbats = fontName.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);
        _isPi = PiFont.IsMatch(fontName);
        _hasTexSymbols = _isPi || fontName == SymbolFont;
        _widths = font.Array("Widths");
        _firstCode = font.Int("FirstChar");
        _missingWidth = descriptor.Number("MissingWidth");

        // Most fonts say all in their ToUnicode map and widths: their programs are never unpacked.
        _programs = new(() => new EmbeddedPrograms(descriptor), LazyThreadSafetyMode.None);
        _names = new(() => Names(font, descriptor), LazyThreadSafetyMode.None);
    }

    private TrueTypeProgram? TrueType => _programs.Value.TrueType;

    public int CodeLength(byte[] text, int position) => 1;

    public string? Text(int code)
    {
        var mapped = _toUnicode?.Text(code);
        if (GlyphText.IsSane(mapped))
        {
            return mapped;
        }

        var named = _names.Value[code] is { } name ? NameText(name) : null;
        return named ?? ProgramText(code) ?? mapped ?? (IsBlank(code) ? " " : null);
    }

    public double Width(int code)
    {
        if (_widths is null)
        {
            return UntoldWidth(code);
        }

        var index = code - _firstCode;
        return index >= 0 && index < _widths.Count && _widths[index] is PdfNumber width ? width.Value : _missingWidth;
    }

    /// <summary>
    /// The width of a code in a font without widths: that of the standard font it names, of its program, of a usual letter. Without any,
    /// letters would stand on one another.
    /// </summary>
    private double UntoldWidth(int code)
    {
        var name = _names.Value[code];
        var known = (name is null ? null : FontTables.StandardWidth(_fontName, name)) ?? (TrueType?.SymbolGlyph(code) is { } glyph ? TrueType.Width(glyph) : null);
        if (known is not null || _missingWidth != 0 || _isType3)
        {
            return known ?? _missingWidth;
        }

        return (name is null ? null : FontTables.StandardWidth(UsualFont, name)) ?? UsualWidth;
    }

    /// <summary>Whether a code that no name explains draws nothing: in Type 3 fonts it may draw anything.</summary>
    private bool IsBlank(int code) => !_isType3 && (_names.Value[code] is ".notdef" || (_names.Value[code] is null && code == ' '));

    private string?[] Names(PdfDictionary font, PdfDictionary descriptor)
    {
        var names = WithDifferences(BaseNames(font, descriptor), font.Dictionary("Encoding")?.Array("Differences"));
        return _isType3 ? CodeNames.Spelt(names) : names;
    }

    private string?[] BaseNames(PdfDictionary font, PdfDictionary descriptor)
    {
        var encoding = font.Dictionary("Encoding");
        if (FontTables.Encoding(font.Name("Encoding") ?? encoding?.Name("BaseEncoding")) is { } declared)
        {
            return [.. declared];
        }

        if (_programs.Value.BuiltInNames() is { } builtIn)
        {
            return builtIn;
        }

        var symbolic = (descriptor.Int("Flags") & SymbolicFlag) != 0;
        var standard = FontTables.StandardFont(_fontName) is ("Symbol" or "ZapfDingbats") and var own ? FontTables.Encoding(own)
            : _isType3 || (symbolic && (TrueType is not null || _programs.Value.IsEmbedded)) ? null
            : FontTables.Encoding("Standard");
        return standard is null ? new string?[256] : [.. standard];
    }

    private static string?[] WithDifferences(string?[] names, PdfArray? differences)
    {
        var code = 0;
        for (var i = 0; i < (differences?.Count ?? 0); i++)
        {
            switch (differences![i])
            {
                case PdfNumber number:
                    code = number.Int;
                    break;
                case PdfName name:
                    if (code is >= 0 and < 256)
                    {
                        names[code] = name.Value;
                    }

                    code++;
                    break;
            }
        }

        return names;
    }

    /// <summary>A name's text; names of single letters in Type 3 fonts are as good as any others.</summary>
    private string? NameText(string name)
    {
        if (_isPi && FontTables.PiNames.TryGetValue(name, out var greek))
        {
            return greek;
        }

        return _hasTexSymbols && FontTables.TexSymbolNames.TryGetValue(name, out var sign) ? sign : GlyphNames.ToText(name, _isDingbats);
    }

    private string? ProgramText(int code)
    {
        if (TrueType?.SymbolGlyph(code) is { } glyph && TrueType.Text(glyph) is { } text)
        {
            return text;
        }

        // A TrueType font's Macintosh map, or no map at all: its codes are most likely what they look like.
        return TrueType is not null && FontTables.Encoding("MacRoman")?[code] is { } name && _toUnicode is null ? GlyphNames.ToText(name)
            : _isType3 || _names.Value[code] is not null ? null
            : code is > 32 and < 127 ? new Rune(code).ToString() : null;
    }
}
