using ClaimMiner.Pdf.Fonts;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>A file's fonts, each made once.</summary>
internal sealed class FontCache
{
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);

    public PdfFont Get(PdfDictionary font)
    {
        if (!_fonts.TryGetValue(font, out var made))
        {
            _fonts.Add(font, made = PdfFont.Of(font));
        }

        return made;
    }
}
