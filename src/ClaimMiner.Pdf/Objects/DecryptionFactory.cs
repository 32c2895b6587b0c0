namespace ClaimMiner.Pdf.Objects;

/// <summary>Opens an encrypted file with the empty user password (ISO 32000-2, 7.6; the standard security handler only).</summary>
internal static class DecryptionFactory
{
    private const int ExtractBit = 1 << 4;

    /// <summary>Null when the file needs a password, or is encrypted in a way that is not published.</summary>
    public static Decryption? Create(PdfDictionary encrypt, byte[] fileId)
    {
        if (encrypt.Name("Filter") is not (null or "Standard"))
        {
            return null;
        }

        int version = encrypt.Int("V"), revision = encrypt.Int("R");
        var encryptsMetadata = encrypt["EncryptMetadata"] is not PdfBoolean { Value: false };
        var bits = encrypt.Int("Length", 40);
        var keyBytes = version == 1 || revision == 2 ? 5 : Math.Clamp(version == 4 ? 128 / 8 : (bits < 40 ? bits * 8 : bits) / 8, 5, 16);
        if (version is not (1 or 2 or 3 or 4 or 5 or 6) || PdfKeys.OfEmptyPassword(encrypt, fileId, revision, keyBytes, encryptsMetadata) is not { } key)
        {
            return null;
        }

        var strings = version >= 4 ? Method(encrypt, "StrF") : CryptMethod.Rc4;
        var streams = version >= 4 ? Method(encrypt, "StmF") : CryptMethod.Rc4;
        var deniesCopying = ((int)(long)encrypt.Number("P", -1) & ExtractBit) == 0;
        return new Decryption(key, strings, streams, encryptsMetadata, deniesCopying);
    }

    private static CryptMethod Method(PdfDictionary encrypt, string use) =>
        encrypt.Dictionary("CF")?.Dictionary(encrypt.Name(use) ?? "Identity")?.Name("CFM") switch
        {
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.AesV2,
            "AESV3" => CryptMethod.AesV3,
            _ => CryptMethod.Identity,
        };
}
