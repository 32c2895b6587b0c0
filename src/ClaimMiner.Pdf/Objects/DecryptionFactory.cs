namespace ClaimMiner.Pdf.Objects;

/// <summary>Opens an encrypted file without a password (ISO 32000-2, 7.6; the standard security handler only).</summary>
internal static class DecryptionFactory
{
    private const int ExtractBit = 1 << 4;
    private const int MostKeyBytes = 16;

    /// <summary>Null when the file needs a password, or is encrypted in a way that is not published.</summary>
    public static Decryption? Create(PdfDictionary encrypt, byte[] fileId)
    {
        int version = encrypt.Int("V"), revision = encrypt.Int("R");
        if (encrypt.Name("Filter") is not (null or "Standard") || version is not (1 or 2 or 3 or 4 or 5))
        {
            return null;
        }

        var strings = version >= 4 ? Method(encrypt, encrypt.Name("StrF")) : CryptMethod.Rc4;
        var streams = version >= 4 ? Method(encrypt, encrypt.Name("StmF")) : CryptMethod.Rc4;
        var encryptsMetadata = encrypt["EncryptMetadata"] is not PdfBoolean { Value: false };
        var deniesCopying = ((int)(long)encrypt.Number("P", -1) & ExtractBit) == 0;

        // Some files encrypt nothing but their attachments: no password is asked for.
        var key = (strings, streams) == (CryptMethod.Identity, CryptMethod.Identity)
            ? []
            : PdfKeys.OfEmptyPassword(encrypt, fileId, revision, KeyLengths(encrypt, version), encryptsMetadata);
        return key is null ? null : new Decryption(key, strings, streams, name => Method(encrypt, name), encryptsMetadata, deniesCopying);
    }

    /// <summary>
    /// The lengths in bytes that the key may have, the likeliest first: writers give them in bits or bytes, or wrongly; the check of the
    /// password tells which is right.
    /// </summary>
    private static IEnumerable<int> KeyLengths(PdfDictionary encrypt, int version)
    {
        var filter = encrypt.Dictionary("CF")?.Dictionary(encrypt.Name("StmF") ?? "");
        int[] lengths = version switch
        {
            1 => [5],
            4 => [MostKeyBytes, filter?.Int("Length") ?? 0, (filter?.Int("Length") ?? 0) / 8, encrypt.Int("Length") / 8, 5],
            _ => [encrypt.Int("Length", 40) / 8, encrypt.Int("Length"), 5, MostKeyBytes],
        };
        return lengths.Where(length => length is >= 5 and <= MostKeyBytes).Distinct();
    }

    private static CryptMethod Method(PdfDictionary encrypt, string? filter) =>
        encrypt.Dictionary("CF")?.Dictionary(filter ?? "Identity")?.Name("CFM") switch
        {
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.AesV2,
            "AESV3" => CryptMethod.AesV3,
            _ => CryptMethod.Identity,
        };
}
