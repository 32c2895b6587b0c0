using System.Security.Cryptography;

namespace ClaimMiner.Pdf.Objects;

/// <summary>Decrypts strings and streams of a file whose key is known (ISO 32000-2, 7.6.3).</summary>
internal sealed class Decryption(
    byte[] key, CryptMethod strings, CryptMethod streams, Func<string?, CryptMethod> named, bool encryptsMetadata, bool deniesCopying)
{
    private const int BlockBytes = 16;

    private static readonly byte[] AesSalt = "sAlT"u8.ToArray();

    /// <summary>Whether the owner denied the extraction of text.</summary>
    public bool DeniesCopying { get; } = deniesCopying;

    public byte[] String(byte[] data, int number, int generation) => Apply(strings, data, number, generation);

    public byte[] Stream(byte[] data, PdfDictionary dictionary, int number, int generation)
    {
        var type = dictionary.Name("Type");
        var isPlain = type == "XRef" || (type == "Metadata" && !encryptsMetadata);
        return isPlain ? data : Apply(MethodOf(dictionary), data, number, generation);
    }

    /// <summary>A stream may name a method of its own by a filter in front of the others.</summary>
    private CryptMethod MethodOf(PdfDictionary dictionary)
    {
        var filter = dictionary["Filter"] is PdfArray filters ? filters[0] : dictionary["Filter"];
        if (filter is not PdfName { Value: "Crypt" })
        {
            return streams;
        }

        var parameters = dictionary["DecodeParms"] is PdfArray all ? all[0] as PdfDictionary : dictionary.Dictionary("DecodeParms");
        return named(parameters?.Name("Name"));
    }

    private byte[] Apply(CryptMethod method, byte[] data, int number, int generation) => method switch
    {
        // A file that asks for no password has no key; what it encrypts nevertheless stays closed.
        not CryptMethod.Identity when key.Length == 0 => [],
        CryptMethod.Rc4 => Rc4.Apply(ObjectKey(number, generation, isAes: false), data),
        CryptMethod.AesV2 => DecryptAes(ObjectKey(number, generation, isAes: true), data),
        CryptMethod.AesV3 => DecryptAes(key, data),
        _ => data,
    };

    /// <summary>Algorithm 1: the file's key, three bytes of the number, two of the generation, and a salt for AES.</summary>
    private byte[] ObjectKey(int number, int generation, bool isAes)
    {
        byte[] mixed =
        [
            .. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. isAes ? AesSalt : [],
        ];
        return PdfKeys.Md5(mixed)[..Math.Min(key.Length + 5, BlockBytes)];
    }

    /// <summary>Cipher block chaining with the vector in front; a damaged padding costs nothing but itself. Nothing when the key is none of AES.</summary>
    private static byte[] DecryptAes(byte[] key, byte[] data)
    {
        var whole = data.Length / BlockBytes * BlockBytes;
        if (whole <= BlockBytes || key.Length is not (16 or 32))
        {
            return [];
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data.AsSpan(BlockBytes, whole - BlockBytes), data.AsSpan(0, BlockBytes), PaddingMode.None);
        var padding = plain[^1];
        return padding is >= 1 and <= BlockBytes ? plain[..^padding] : plain;
    }
}
