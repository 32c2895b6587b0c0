namespace ClaimMiner.Pdf.Objects;

/// <summary>A literal or hexadecimal string: bytes, already decrypted.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    public byte[] Bytes { get; } = bytes;
}
