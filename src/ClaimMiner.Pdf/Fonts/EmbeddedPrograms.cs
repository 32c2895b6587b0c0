using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>The font program that a descriptor embeds, whatever its sort. A program that cannot be read counts as absent.</summary>
internal sealed class EmbeddedPrograms
{
    private readonly byte[]? _type1;

    public EmbeddedPrograms(PdfDictionary descriptor)
    {
        _type1 = descriptor.Stream("FontFile")?.Decode();
        var trueType = descriptor.Stream("FontFile2")?.Decode();
        var other = descriptor.Stream("FontFile3")?.Decode();
        IsEmbedded = _type1 is not null || trueType is not null || other is not null;

        // FontFile3 is bare CFF, or an OpenType font that holds CFF; files mix the three keys up.
        if (other is [0x4F, 0x54, 0x54, 0x4F, ..] or [0, 1, 0, 0, ..] or [0x74, 0x72, 0x75, 0x65, ..])
        {
            (trueType, other) = (other, null);
        }

        if (trueType is { Length: > 12 })
        {
            TrueType = new TrueTypeProgram(trueType);
            other ??= TrueType.CffOffset > 0 ? trueType[TrueType.CffOffset..] : null;
        }

        if (other is [1, _, ..])
        {
            Cff = new CffProgram(other);
        }
    }

    public bool IsEmbedded { get; }

    public TrueTypeProgram? TrueType { get; }

    public CffProgram? Cff { get; }

    /// <summary>Glyph name by code in the program's own encoding; null when it has none.</summary>
    public string?[]? BuiltInNames()
    {
        if (_type1 is not null)
        {
            return Type1Program.ReadEncoding(_type1);
        }

        if (Cff is not { IsCidKeyed: false })
        {
            return null;
        }

        var names = new string?[256];
        for (var code = 0; code < names.Length; code++)
        {
            names[code] = Cff.NameOfCode(code);
        }

        return names;
    }
}
