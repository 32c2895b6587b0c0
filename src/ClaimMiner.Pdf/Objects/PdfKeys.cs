using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Finds a file's key from the empty password, and makes sure that the password is right (ISO 32000-1, 7.6.3.3, algorithms 2, 4, 5;
/// ISO 32000-2, 7.6.4.3, algorithms 2.A, 2.B, 11 and 12).
/// </summary>
internal static class PdfKeys
{
    private const int HashBytes = 32;
    private const int SaltBytes = 8;
    private const int UserBytes = HashBytes + 2 * SaltBytes;

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    /// <summary>Null when the empty password does not open the file.</summary>
    /// <param name="encrypt">The encryption dictionary.</param>
    /// <param name="fileId">The first of the file's identifiers.</param>
    /// <param name="revision">Of the standard security handler.</param>
    /// <param name="keyLengths">Lengths in bytes to try, for revisions below 5.</param>
    /// <param name="encryptsMetadata">Enters into the key.</param>
    public static byte[]? OfEmptyPassword(PdfDictionary encrypt, byte[] fileId, int revision, IEnumerable<int> keyLengths, bool encryptsMetadata) =>
        revision >= 5
            ? OfUser(encrypt, revision) ?? OfOwner(encrypt, revision)
            : keyLengths.Select(length => OfRevision2To4(encrypt, fileId, revision, length, encryptsMetadata)).FirstOrDefault(key => key is not null);

    /// <summary>What the old algorithms are made of; here it protects nothing, it only reads.</summary>
#pragma warning disable CA5351
    public static byte[] Md5(byte[] data) => MD5.HashData(data);
#pragma warning restore CA5351

    private static byte[]? OfRevision2To4(PdfDictionary encrypt, byte[] fileId, int revision, int keyBytes, bool encryptsMetadata)
    {
        // 1. Algorithm 2: the key.
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, (int)(long)encrypt.Number("P"));
        byte[] seed = [.. Padding, .. Text(encrypt, "O", HashBytes), .. permissions, .. fileId, .. revision >= 4 && !encryptsMetadata ? [255, 255, 255, 255] : Array.Empty<byte>()];
        var hash = Md5(seed);
        for (var i = 0; revision >= 3 && i < 50; i++)
        {
            hash = Md5(hash[..keyBytes]);
        }

        var key = hash[..keyBytes];

        // 2. Algorithms 4 and 5: what the file would say of the user's password if this were its key.
        var user = Text(encrypt, "U", HashBytes);
        if (revision == 2)
        {
            return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(user) ? key : null;
        }

        var check = Rc4.Apply(key, Md5([.. Padding, .. fileId]));
        for (var i = 1; i <= 19; i++)
        {
            check = Rc4.Apply([.. key.Select(b => (byte)(b ^ i))], check);
        }

        return check.AsSpan().SequenceEqual(user.AsSpan(0, check.Length)) ? key : null;
    }

    /// <summary>Algorithm 2.A with the password taken for the user's.</summary>
    private static byte[]? OfUser(PdfDictionary encrypt, int revision) =>
        OfRevision5(Text(encrypt, "U", UserBytes), Text(encrypt, "UE", HashBytes), [], revision);

    /// <summary>Algorithm 2.A with the password taken for the owner's: some writers leave just that one empty.</summary>
    private static byte[]? OfOwner(PdfDictionary encrypt, int revision) =>
        OfRevision5(Text(encrypt, "O", UserBytes), Text(encrypt, "OE", HashBytes), Text(encrypt, "U", UserBytes), revision);

    private static byte[]? OfRevision5(byte[] password, byte[] wrappedKey, byte[] user, int revision)
    {
        byte[] validationSalt = password[HashBytes..(HashBytes + SaltBytes)], keySalt = password[(HashBytes + SaltBytes)..];
        if (!Hash(validationSalt, user, revision).AsSpan().SequenceEqual(password.AsSpan(0, HashBytes)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(keySalt, user, revision);
        return aes.DecryptCbc(wrappedKey, new byte[16], PaddingMode.None);
    }

    /// <summary>Algorithm 2.B for the empty password; plain SHA-256 for the short-lived revision 5.</summary>
    private static byte[] Hash(byte[] salt, byte[] user, int revision)
    {
        var hash = SHA256.HashData([.. salt, .. user]);
        for (var rounds = 1; revision >= 6; rounds++)
        {
            byte[] block = [.. hash, .. user];
            using var aes = Aes.Create();
            aes.Key = hash[..16];
            var mixed = aes.EncryptCbc([.. Enumerable.Repeat(block, 64).SelectMany(bytes => bytes)], hash.AsSpan(16, 16), PaddingMode.None);

            // The first 16 bytes as a number modulo 3: 256 leaves 1, so their sum does as well.
            hash = (mixed.Take(16).Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (rounds >= 64 && mixed[^1] <= rounds - 32)
            {
                break;
            }
        }

        return hash[..HashBytes];
    }

    /// <summary>A string of the dictionary, cut or filled up to its due length.</summary>
    private static byte[] Text(PdfDictionary dictionary, string key, int length)
    {
        var bytes = dictionary[key] is PdfString text ? text.Bytes : [];
        return bytes.Length >= length ? bytes[..length] : [.. bytes, .. new byte[length - bytes.Length]];
    }
}
