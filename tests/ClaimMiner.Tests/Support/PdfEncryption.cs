using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Tests.Support;

/// <summary>Encrypts what <see cref="PdfBuilder"/> writes (ISO 32000-2, 7.6), with fixed salts so that the bytes stay the same.</summary>
internal sealed class PdfEncryption
{
    public const string FileId = "00112233445566778899AABBCCDDEEFF";

    private const int Permissions = -4;

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private static readonly byte[] Owner = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private static readonly Regex Strings = new(@"\(([^()\\]*)\)", RegexOptions.NonBacktracking);

    private readonly PdfEncryptionKind _kind;
    private readonly byte[] _key;
    private readonly byte[] _user;
    private readonly byte[] _wrappedKey = [];

    public PdfEncryption(PdfEncryptionKind kind, string userPassword = "", bool deniesCopying = false, bool encryptsMetadata = true)
    {
        (_kind, EncryptsMetadata) = (kind, encryptsMetadata);
        PermissionBits = deniesCopying ? Permissions & ~16 : Permissions;
        if (kind is PdfEncryptionKind.Aes256)
        {
            _key = SHA256.HashData("the key of the file"u8);
            byte[] salts = [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18], password = Encoding.UTF8.GetBytes(userPassword);
            _user = [.. Hash(password, salts[..8]), .. salts];
            using var aes = Aes.Create();
            aes.Key = Hash(password, salts[8..]);
            _wrappedKey = aes.EncryptCbc(_key, new byte[16], PaddingMode.None);
        }
        else
        {
            (_key, _user) = OldKey(PdfBuilder.Bytes(userPassword));
        }
    }

    /// <summary>Number of the dictionary's object; given by the builder.</summary>
    public int Number { get; set; }

    public bool EncryptsMetadata { get; }

    public int PermissionBits { get; }

    private int KeyBytes => _kind is PdfEncryptionKind.Rc4Short ? 5 : 16;

    private int Revision => _kind switch { PdfEncryptionKind.Rc4Short => 2, PdfEncryptionKind.Rc4 => 3, PdfEncryptionKind.Aes128 => 4, _ => 6 };

    public string Dictionary()
    {
        var common = $"/Filter /Standard /R {Revision} /P {PermissionBits} /U <{Convert.ToHexString(_user)}> /EncryptMetadata {(EncryptsMetadata ? "true" : "false")}";
        var filter = $"/StmF /StdCF /StrF /StdCF /CF << /StdCF << /CFM /AESV{(_kind is PdfEncryptionKind.Aes256 ? 3 : 2)} /AuthEvent /DocOpen >> >>";
        return _kind switch
        {
            PdfEncryptionKind.Rc4Short => $"<< /V 1 {common} /O <{Convert.ToHexString(Owner)}> >>",
            PdfEncryptionKind.Rc4 => $"<< /V 2 /Length 128 {common} /O <{Convert.ToHexString(Owner)}> >>",
            PdfEncryptionKind.Aes128 => $"<< /V 4 /Length 128 {common} {filter} /O <{Convert.ToHexString(Owner)}> >>",
            _ => $"<< /V 5 /Length 256 {common} {filter} /O <{Convert.ToHexString([.. Owner, .. new byte[16]])}> /OE <{Convert.ToHexString(Owner)}> /UE <{Convert.ToHexString(_wrappedKey)}> >>",
        };
    }

    /// <summary>The literal strings of an object, as hexadecimal ones.</summary>
    public string EncryptStrings(string value, int number) =>
        Strings.Replace(value, found => $"<{Convert.ToHexString(Encrypt(PdfBuilder.Bytes(found.Groups[1].Value), number))}>");

    public byte[] EncryptStream(byte[] data, string entries, int number)
    {
        var isPlain = (entries.Contains("/Metadata", StringComparison.Ordinal) && !EncryptsMetadata) || entries.Contains("/Crypt", StringComparison.Ordinal);
        return isPlain ? data : Encrypt(data, number);
    }

    private byte[] Encrypt(byte[] data, int number)
    {
        if (_kind is PdfEncryptionKind.Rc4Short or PdfEncryptionKind.Rc4)
        {
            return Rc4.Apply(ObjectKey(number, []), data);
        }

        using var aes = Aes.Create();
        aes.Key = _kind is PdfEncryptionKind.Aes256 ? _key : ObjectKey(number, "sAlT"u8.ToArray());
        byte[] vector = [.. Enumerable.Range(number, 16).Select(i => (byte)i)];
        return [.. vector, .. aes.EncryptCbc(data, vector)];
    }

    private byte[] ObjectKey(int number, byte[] salt) =>
        PdfKeys.Md5([.. _key, (byte)number, (byte)(number >> 8), 0, 0, 0, .. salt])[..Math.Min(16, KeyBytes + 5)];

    /// <summary>Algorithms 2, 4 and 5.</summary>
    private (byte[] Key, byte[] User) OldKey(byte[] password)
    {
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, PermissionBits);
        byte[] id = Convert.FromHexString(FileId), padded = [.. password.Concat(Padding).Take(32)];
        var hash = PdfKeys.Md5([.. padded, .. Owner, .. permissions, .. id, .. Revision >= 4 && !EncryptsMetadata ? [255, 255, 255, 255] : Array.Empty<byte>()]);
        for (var i = 0; i < 50 && Revision >= 3; i++)
        {
            hash = PdfKeys.Md5(hash[..KeyBytes]);
        }

        var key = hash[..KeyBytes];
        if (Revision == 2)
        {
            return (key, Rc4.Apply(key, Padding));
        }

        var user = PdfKeys.Md5([.. Padding, .. id]);
        for (var i = 0; i <= 19; i++)
        {
            user = Rc4.Apply([.. key.Select(b => (byte)(b ^ i))], user);
        }

        return (key, [.. user, .. new byte[16]]);
    }

    /// <summary>Algorithm 2.B.</summary>
    private static byte[] Hash(byte[] password, byte[] salt)
    {
        var hash = SHA256.HashData([.. password, .. salt]);
        for (int round = 0, last = 255; round < 64 || last > round - 32; round++)
        {
            using var aes = Aes.Create();
            aes.Key = hash[..16];
            var mixed = aes.EncryptCbc(Enumerable.Repeat(password.Concat(hash), 64).SelectMany(bytes => bytes).ToArray(), hash[16..32], PaddingMode.None);
            hash = (mixed.Take(16).Sum(b => b) % 3) switch { 0 => SHA256.HashData(mixed), 1 => SHA384.HashData(mixed), _ => SHA512.HashData(mixed) };
            last = mixed[^1];
        }

        return hash[..32];
    }
}
