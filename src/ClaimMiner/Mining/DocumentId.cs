using System.Security.Cryptography;

namespace ClaimMiner.Mining;

/// <summary>A document's identity is its bytes.</summary>
public static class DocumentId
{
    /// <summary>"sha256:" and 64 hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Of(SHA256.HashData(bytes));

    /// <summary>The same without holding the bytes.</summary>
    public static string Of(Stream bytes) => Of(SHA256.HashData(bytes));

    private static string Of(byte[] hash) => "sha256:" + Convert.ToHexStringLower(hash);
}
