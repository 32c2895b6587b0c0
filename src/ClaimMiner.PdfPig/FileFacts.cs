using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Objects;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ClaimMiner.PdfPig;

/// <summary>What a file says of itself. What cannot be read of it is left out.</summary>
internal static class FileFacts
{
    private const int CopyBit = 1 << 4;

    public static PdfInfo Info(PdfDocument document)
    {
        var said = document.Information;
        return new PdfInfo(said.Title, said.Author, said.Subject, said.Keywords, Tried(() => Xmp(document)));
    }

    /// <summary>Whether the owner denied the extraction of text.</summary>
    public static bool DenyCopying(PdfDocument document) => document.IsEncrypted && Tried(() => Encryption(document)) is { } encryption
        && encryption.TryGet(NameToken.P, out NumericToken permissions) && ((int)(long)permissions.Double & CopyBit) == 0;

    private static DictionaryToken? Encryption(PdfDocument document)
    {
        var token = document.Structure.Trailer.EncryptionToken;
        return (token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token) as DictionaryToken;
    }

    private static string? Xmp(PdfDocument document) =>
        document.TryGetXmpMetadata(out var metadata) ? PdfText.DecodePacket(metadata.GetXmlMemory().ToArray()) : null;

    private static T? Tried<T>(Func<T?> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (Fault.IsOfTheFile(fault))
        {
            return null;
        }
    }
}
