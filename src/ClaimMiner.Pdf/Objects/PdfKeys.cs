using System.Security.Cryptography;

namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Finds a file's key from the empty user password, and makes sure that the password is right (ISO 32000-1, 7.6.3.3, algorithms 2, 4, 5;
/// ISO 32000-2, 7.6.4.3, algorithms 2.A, 2.B and 11).
/// </summary>
internal static class PdfKeys
{
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    /// <summary>Null when the empty password does not open the file.</summary>
    public static byte[]? OfEmptyPassword(PdfDictionary encrypt, byte[] fileId, int revision, int keyBytes, bool encryptsMetadata)
    {
        var user = Bytes(encrypt, "U");
        return revision >= 5
            ? OfRevision5(encrypt, user, revision)
            : OfRevision2To4(encrypt, fileId, user, revision, keyBytes, encryptsMetadata);
    }

    /// <summary>What the old algorithms are made of; here it protects nothing, it only reads.</summary>
#pragma warning disable CA5351
    public static byte[] Md5(byte[] data) => MD5.HashData(data);
#pragma warning restore CA5351

    private static byte[]? OfRevision2To4(PdfDictionary encrypt, byte[] fileId, byte[] user, int revision, int keyBytes, bool encryptsMetadata)
    {
        // 1. Algorithm 2: the key.
        var permissions = (int)(long)encrypt.Number("P");
        byte[] seed = [.. Padding, .. Fit(Bytes(encrypt, "O"), 32), .. BitConverter.GetBytes(permissions), .. fileId, .. revision >= 4 && !encryptsMetadata ? [255, 255, 255, 255] : Array.Empty<byte>()];
        var hash = Md5(seed);
        for (var i = 0; revision >= 3 && i < 50; i++)
        {
            hash = Md5(hash[..keyBytes]);
        }

        var key = hash[..keyBytes];

        // 2. Algorithms 4 and 5: what the file should say of the user's password if this is its key.
        if (revision == 2)
        {
            return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(Fit(user, 32)) ? key : null;
        }

        var check = Rc4.Apply(key, Md5([.. Padding, .. fileId]));
        for (var i = 1; i <= 19; i++)
        {
            check = Rc4.Apply([.. key.Select(b => (byte)(b ^ i))], check);
        }

        return check.AsSpan().SequenceEqual(Fit(user, 16)) ? key : null;
    }

    private static byte[]? OfRevision5(PdfDictionary encrypt, byte[] user, int revision)
    {
        var wrapped = Bytes(encrypt, "UE");
        if (user.Length < 48 || wrapped.Length < 32)
        {
            return null;
        }

        byte[] validation = user[32..40], keySalt = user[40..48];
        if (!Hash(validation, revision).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(keySalt, revision);
        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    /// <summary>Algorithm 2.B for the empty password; plain SHA-256 for the short-lived revision 5.</summary>
    private static byte[] Hash(byte[] salt, int revision)
    {
        var hash = SHA256.HashData(salt);
        for (var round = 0; revision >= 6; round++)
        {
            byte[] block = [.. Enumerable.Repeat(hash, 64).SelectMany(bytes => bytes)];
            using var aes = Aes.Create();
            aes.Key = hash[..16];
            var mixed = aes.EncryptCbc(block, hash.AsSpan(16, 16), PaddingMode.None);
            hash = (mixed.Take(16).Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= 63 && mixed[^1] <= round - 32)
            {
                break;
            }
        }

        return hash[..32];
    }

    private static byte[] Bytes(PdfDictionary dictionary, string key) => dictionary[key] is PdfString text ? text.Bytes : [];

    private static byte[] Fit(byte[] bytes, int length) => bytes.Length >= length ? bytes[..length] : [.. bytes, .. new byte[length - bytes.Length]];
}
