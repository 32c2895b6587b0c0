namespace ClaimMiner.Pdf.Objects;

/// <summary>A stream: its dictionary, and its bytes behind the filters that the dictionary names.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw, Func<byte[]> decode) : PdfObject
{
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>The bytes as they stand in the file: encoded, perhaps encrypted.</summary>
    public ReadOnlyMemory<byte> Raw { get; } = raw;

    /// <summary>
    /// The decoded bytes, as far as they could be decoded: a broken filter yields what came before the fault. Not cached.
    /// </summary>
    /// <exception cref="PdfLimitException">The file's budget of decoded bytes is spent.</exception>
    public byte[] Decode() => decode();
}
