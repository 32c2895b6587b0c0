using UglyToad.PdfPig.PdfFonts;

namespace ClaimMiner.PdfPig;

/// <summary>A file's fonts, each made once.</summary>
internal sealed class LetterFonts
{
    private readonly Dictionary<IFont, LetterFont> _fonts = new(ReferenceEqualityComparer.Instance);
    private IFont? _lastFont;
    private LetterFont? _last;

    public LetterFont Of(IFont font)
    {
        if (ReferenceEquals(font, _lastFont) && _last is { } last)
        {
            return last;
        }

        if (!_fonts.TryGetValue(font, out var made))
        {
            _fonts.Add(font, made = new LetterFont(font));
        }

        (_lastFont, _last) = (font, made);
        return made;
    }
}
