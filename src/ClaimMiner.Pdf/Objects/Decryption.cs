using System.Security.Cryptography;

namespace ClaimMiner.Pdf.Objects;

/// <summary>Decrypts strings and streams of a file whose key is known (ISO 32000-2, 7.6.3).</summary>
internal sealed class Decryption(byte[] key, CryptMethod strings, CryptMethod streams, bool encryptsMetadata, bool deniesCopying)
{
    private const int BlockBytes = 16;

    private static readonly byte[] AesSalt = [0x73, 0x41, 0x6C, 0x54];

    /// <summary>Whether the owner denied the extraction of text.</summary>
    public bool DeniesCopying { get; } = deniesCopying;

    public byte[] String(byte[] data, int number, int generation) => Apply(strings, data, number, generation);

    public byte[] Stream(byte[] data, PdfDictionary dictionary, int number, int generation)
    {
        var isPlain = dictionary.Name("Type") is "XRef" || (!encryptsMetadata && dictionary.Name("Type") is "Metadata")
            || (dictionary["Filter"] is PdfArray { Count: > 0 } filters ? (filters[0] as PdfName)?.Value : dictionary.Name("Filter")) == "Crypt";
        return isPlain ? data : Apply(streams, data, number, generation);
    }

    private byte[] Apply(CryptMethod method, byte[] data, int number, int generation) => method switch
    {
        CryptMethod.Rc4 => data.Length == 0 ? data : Rc4.Apply(ObjectKey(number, generation, aes: false), data),
        CryptMethod.AesV2 => Aes(ObjectKey(number, generation, aes: true), data),
        CryptMethod.AesV3 => Aes(key, data),
        _ => data,
    };

    /// <summary>Algorithm 1: the file's key, three bytes of the number, two of the generation, and a salt for AES.</summary>
    private byte[] ObjectKey(int number, int generation, bool aes)
    {
        byte[] mixed =
        [
            .. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. aes ? AesSalt : [],
        ];
        return PdfKeys.Md5(mixed)[..Math.Min(key.Length + 5, BlockBytes)];
    }

    /// <summary>Cipher block chaining with the vector in front; a damaged padding costs nothing but itself.</summary>
    private static byte[] Aes(byte[] key, byte[] data)
    {
        var whole = data.Length / BlockBytes * BlockBytes;
        if (whole <= BlockBytes)
        {
            return [];
        }

        using var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data.AsSpan(BlockBytes, whole - BlockBytes), data.AsSpan(0, BlockBytes), PaddingMode.None);
        var padding = plain[^1];
        return padding is >= 1 and <= BlockBytes ? plain[..^padding] : plain;
    }
}
